package org.weft.matching.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.MatchingRound;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.eligibility.Ineligibility;

/** Finds the first reason that keeps two people apart: part, rules, places, settled pairs, wishes, everyone's total. */
final class WhyNots {
  private final Situation situation;
  private final Visibility visibility;
  private final PairReasons pairs;
  private final ExactCosts costs;
  private final @Nullable MatchingRound round;

  WhyNots(
      Situation situation,
      Visibility visibility,
      PairReasons pairs,
      ExactCosts costs,
      @Nullable MatchingRound round) {
    this.situation = situation;
    this.visibility = visibility;
    this.pairs = pairs;
    this.costs = costs;
    this.round = round;
  }

  WhyNot of(ParticipantId mentee, ParticipantId mentor) {
    Person learner = visibility.show(mentee);
    Person teacher = visibility.show(mentor);
    requireKnown(mentee);
    requireKnown(mentor);
    OptionalInt i = situation.problem.indexOfMentee(mentee);
    OptionalInt j = situation.problem.indexOfMentor(mentor);
    if (i.isEmpty() || j.isEmpty()) {
      return new WhyNot.NotInThatPart(learner, teacher, i.isEmpty() ? Part.MENTEE : Part.MENTOR);
    }
    OptionalInt candidate = situation.problem.candidate(mentee, mentor);
    return candidate.isEmpty()
        ? notListed(mentee, mentor)
        : ofCandidate(i.getAsInt(), j.getAsInt(), candidate.getAsInt());
  }

  private void requireKnown(ParticipantId person) {
    boolean known = situation.problem.indexOfMentee(person).isPresent()
        || situation.problem.indexOfMentor(person).isPresent()
        || (round != null && round.pool().cohort().find(person).isPresent());
    checkArgument(known, "nobody has the id %s; ask about people of the cohort", person);
  }

  private WhyNot notListed(ParticipantId mentee, ParticipantId mentor) {
    Person learner = visibility.show(mentee);
    Person teacher = visibility.show(mentor);
    if (round == null) {
      return new WhyNot.NotListed(learner, teacher, false);
    }
    ImmutableList<Ineligibility> objections = round.whyNot(mentee, mentor);
    return objections.isEmpty()
        ? new WhyNot.NotListed(learner, teacher, true)
        : new WhyNot.ByRules(
            learner, teacher, visibility.seesRules() ? objections : ImmutableList.of());
  }

  private WhyNot ofCandidate(int i, int j, int candidate) {
    Person learner = visibility.show(situation.mentee(i));
    Person teacher = visibility.show(situation.mentor(j));
    checkArgument(
        situation.held[i] != candidate,
        "%s and %s are a pair; ask pair(%s) why",
        situation.mentee(i),
        situation.mentor(j),
        situation.mentee(i));
    if (situation.problem.places(j) == 0) {
      return new WhyNot.NoPlace(learner, teacher);
    }
    if (situation.settled[i]) {
      return new WhyNot.Settled(
          learner, teacher, visibility.show(ImmutableList.of(situation.mentee(i))));
    }
    if (situation.rest.places(j) == 0) {
      return new WhyNot.Settled(learner, teacher, settledWith(j));
    }
    boolean menteeIsContent = pairs.menteeIsContent(i, candidate);
    boolean mentorIsContent = pairs.mentorIsContent(j, candidate);
    ImmutableList<Holder> holders = pairs.holders(j, pairs.deciding(candidate));
    if (situation.solution.certificate() instanceof StableCertificate
        && (menteeIsContent || mentorIsContent)) {
      return new WhyNot.PrefersOwn(learner, teacher, menteeIsContent, mentorIsContent, holders);
    }
    boolean both = !menteeIsContent && !mentorIsContent;
    Cost cost = costs.ofPair(i, j);
    return situation.hasRoom(j)
        ? new WhyNot.PlaceFree(learner, teacher, both, cost)
        : new WhyNot.PlacesHeld(learner, teacher, holders, both, cost);
  }

  private People settledWith(int mentor) {
    return visibility.show(situation.menteesOf(mentor).stream()
        .filter(i -> situation.settled[i])
        .map(situation::mentee)
        .collect(ImmutableList.toImmutableList()));
  }
}
