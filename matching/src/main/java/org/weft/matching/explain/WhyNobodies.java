package org.weft.matching.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.UnmatchedPerson;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.explain.WhyNobody.OneMorePlace;
import org.weft.matching.kernel.AlternatingReach;
import org.weft.matching.kernel.HallViolator;

/** Finds why a part of somebody stayed empty. */
final class WhyNobodies {
  private static final int MOST_HOLDERS = 5;

  private final Situation situation;
  private final Visibility visibility;
  private final PairReasons pairs;
  private final ExactCosts costs;
  private final @Nullable MatchingRound round;
  private final @Nullable Matching matching;

  WhyNobodies(
      Situation situation,
      Visibility visibility,
      PairReasons pairs,
      ExactCosts costs,
      @Nullable MatchingRound round,
      @Nullable Matching matching) {
    this.situation = situation;
    this.visibility = visibility;
    this.pairs = pairs;
    this.costs = costs;
    this.round = round;
    this.matching = matching;
  }

  ImmutableList<WhyNobody> of(ParticipantId person) {
    OptionalInt i = situation.problem.indexOfMentee(person);
    OptionalInt j = situation.problem.indexOfMentor(person);
    ImmutableList.Builder<WhyNobody> reasons = ImmutableList.builder();
    if (i.isEmpty() && j.isEmpty()) {
      checkArgument(
          round != null && round.pool().cohort().find(person).isPresent(),
          "nobody has the id %s; ask about people of the cohort",
          person);
      reasons.add(new WhyNobody.TakesNoPart(visibility.show(person)));
    }
    if (i.isPresent() && situation.held[i.getAsInt()] < 0) {
      reasons.add(mentee(i.getAsInt()));
    }
    if (j.isPresent() && situation.load[j.getAsInt()] == 0) {
      reasons.add(mentor(j.getAsInt()));
    }
    return reasons.build();
  }

  private WhyNobody noCandidate(ParticipantId person, Part part) {
    Person shown = visibility.show(person);
    if (matching == null) {
      return new WhyNobody.NoCandidate(shown, part);
    }
    Optional<UnmatchedPerson> told = matching.unmatched().stream()
        .filter(each -> each.person().equals(person) && each.part() == part)
        .filter(each -> visibility.seesRules())
        .findFirst();
    return new WhyNobody.RulesCloseAll(
        shown,
        part,
        told.map(UnmatchedPerson::rules).orElse(ImmutableList.of()),
        told.map(UnmatchedPerson::nearestChange));
  }

  private WhyNobody mentee(int i) {
    ParticipantId person = situation.mentee(i);
    Person shown = visibility.show(person);
    if (situation.problem.firstCandidate(i) == situation.problem.endCandidate(i)) {
      return noCandidate(person, Part.MENTEE);
    }
    if (situation.rest.features().isEmpty()) {
      AlternatingReach reach =
          AlternatingReach.of(situation.graph, situation.places(), situation.heldEdge, i);
      if (reach instanceof HallViolator violator) {
        return tooFewPlaces(i, violator);
      }
    }
    if (situation.priced() != null) {
      return new WhyNobody.CostsEveryone(
          shown,
          Part.MENTEE,
          new Alternatives(situation, visibility, pairs, costs)
              .ofMentee(i, 1).stream().findFirst());
    }
    return pairs
        .openTo(i)
        .filter(c -> situation.hasRoom(situation.problem.mentorOf(c)))
        .boxed()
        .max(Comparator.comparingLong(situation.problem::points)
            .thenComparing(Comparator.reverseOrder()))
        .<WhyNobody>map(c -> new WhyNobody.NotChosen(
            shown, Part.MENTEE, visibility.show(situation.mentor(situation.problem.mentorOf(c)))))
        .orElseGet(() -> new WhyNobody.PlacesTaken(shown, lostTo(i)));
  }

  private WhyNobody tooFewPlaces(int i, HallViolator violator) {
    People mentees = visibility.show(Arrays.stream(violator.mentees())
        .mapToObj(situation::mentee)
        .collect(ImmutableList.toImmutableList()));
    People mentors = visibility.show(Arrays.stream(violator.mentors())
        .mapToObj(situation::mentor)
        .collect(ImmutableList.toImmutableList()));
    boolean counted = mentees.count().isPresent() && mentors.count().isPresent();
    return new WhyNobody.TooFewPlaces(
        visibility.show(situation.mentee(i)),
        mentees,
        mentors,
        counted ? OptionalLong.of(violator.places()) : OptionalLong.empty(),
        lostTo(i),
        nearestPlace(i, violator.mentors()));
  }

  /** Asks nobody for more places than the charter allows, unless that stops everybody. */
  private Optional<OneMorePlace> nearestPlace(int i, int[] mentors) {
    int most = round == null
        ? Integer.MAX_VALUE
        : round.pool().charter().guardrails().mostPairsPerMentor();
    int[] below =
        Arrays.stream(mentors).filter(j -> situation.problem.places(j) < most).toArray();
    return costs.nearestPlace(i, below.length > 0 ? below : mentors);
  }

  /** Who holds the places a mentee could have had, where the reader may see the mentor too; each once, best fit first. */
  private ImmutableList<Holder> lostTo(int i) {
    return pairs
        .openTo(i)
        .boxed()
        .filter(c -> visibility.sees(situation.mentor(situation.problem.mentorOf(c))))
        .flatMap(c -> pairs.holders(situation.problem.mentorOf(c), pairs.deciding(c)).stream())
        .filter(holder -> holder.person().id().isPresent())
        .sorted(Comparator.comparingLong((Holder holder) -> -holder.points())
            .thenComparing(holder -> holder.person().id().orElseThrow()))
        .limit(MOST_HOLDERS)
        .collect(ImmutableList.toImmutableList());
  }

  private WhyNobody mentor(int j) {
    ParticipantId person = situation.mentor(j);
    Person shown = visibility.show(person);
    if (situation.problem.places(j) == 0) {
      return new WhyNobody.NoPlace(shown);
    }
    int candidates = (int) pairs.candidatesOf(j).count();
    if (candidates == 0) {
      return noCandidate(person, Part.MENTOR);
    }
    IntStream waiting =
        pairs.candidatesOf(j).filter(c -> situation.held[situation.problem.menteeOf(c)] < 0);
    OptionalInt best = waiting
        .boxed()
        .max(Comparator.comparingLong(situation.problem::points)
            .thenComparing(Comparator.reverseOrder()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
    if (best.isEmpty()) {
      return new WhyNobody.NobodyWaiting(shown, candidates);
    }
    if (situation.priced() != null) {
      return new WhyNobody.CostsEveryone(
          shown,
          Part.MENTOR,
          new Alternatives(situation, visibility, pairs, costs)
              .ofMentor(j, 1).stream().findFirst());
    }
    return new WhyNobody.NotChosen(
        shown,
        Part.MENTOR,
        visibility.show(situation.mentee(situation.problem.menteeOf(best.getAsInt()))));
  }
}
