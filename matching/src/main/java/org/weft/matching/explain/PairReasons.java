package org.weft.matching.explain;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.explain.Holder.Standing;
import org.weft.matching.explain.SideGain.GivenUp;

/** Ranks, what was given up, and who holds which place, in a {@link Situation}. */
final class PairReasons {
  private final Situation situation;
  private final Visibility visibility;

  PairReasons(Situation situation, Visibility visibility) {
    this.situation = situation;
    this.visibility = visibility;
  }

  /** Whether mentors' own scores decided who holds a place; else the program's did. */
  boolean mentorsDecided() {
    return situation.solution.certificate() instanceof StableCertificate;
  }

  long deciding(int candidate) {
    return mentorsDecided()
        ? situation.problem.mentorPoints(candidate)
        : situation.problem.points(candidate);
  }

  /** The candidates of a mentee whose mentors have places. */
  IntStream openTo(int mentee) {
    return IntStream.range(
            situation.problem.firstCandidate(mentee), situation.problem.endCandidate(mentee))
        .filter(c -> situation.problem.places(situation.problem.mentorOf(c)) > 0);
  }

  int rankFor(int mentee, int candidate) {
    long own = situation.problem.menteePoints(candidate);
    return 1
        + (int)
            openTo(mentee).filter(c -> situation.problem.menteePoints(c) > own).count();
  }

  int rankForMentor(int mentor, int candidate) {
    long own = situation.problem.mentorPoints(candidate);
    return 1
        + (int) candidatesOf(mentor)
            .filter(c -> situation.problem.mentorPoints(c) > own)
            .count();
  }

  IntStream candidatesOf(int mentor) {
    return IntStream.range(
            situation.index().firstEntry(mentor), situation.index().endEntry(mentor))
        .map(situation.index()::edgeAt);
  }

  SideGain ofMentee(int mentee, int most) {
    int own = situation.held[mentee];
    ImmutableList<GivenUp> gaveUp = better(
            openTo(mentee), situation.problem::menteePoints, own, most)
        .map(c -> new GivenUp(
            visibility.show(mentorOf(c)),
            situation.problem.menteePoints(c),
            holders(situation.problem.mentorOf(c), deciding(c))))
        .collect(ImmutableList.toImmutableList());
    return SideGain.builder()
        .points(situation.problem.menteePoints(own))
        .rank(rankFor(mentee, own))
        .candidates((int) openTo(mentee).count())
        .gaveUp(gaveUp)
        .build();
  }

  private ParticipantId mentorOf(int candidate) {
    return situation.mentor(situation.problem.mentorOf(candidate));
  }

  SideGain ofMentor(int mentor, int candidate, int most) {
    ImmutableList<GivenUp> gaveUp = better(
            candidatesOf(mentor), situation.problem::mentorPoints, candidate, most)
        .map(this::menteeGivenUp)
        .collect(ImmutableList.toImmutableList());
    return SideGain.builder()
        .points(situation.problem.mentorPoints(candidate))
        .rank(rankForMentor(mentor, candidate))
        .candidates((int) candidatesOf(mentor).count())
        .gaveUp(gaveUp)
        .build();
  }

  private GivenUp menteeGivenUp(int candidate) {
    int mentee = situation.problem.menteeOf(candidate);
    int own = situation.held[mentee];
    ImmutableList<Holder> with = own < 0
        ? ImmutableList.of()
        : ImmutableList.of(new Holder(
            visibility.show(mentorOf(own)),
            deciding(own),
            standing(mentee, deciding(own), deciding(candidate))));
    return new GivenUp(
        visibility.show(situation.mentee(mentee)), situation.problem.mentorPoints(candidate), with);
  }

  /** Visible partners whom this side likes strictly better than a candidate and is not paired with, best first. */
  private Stream<Integer> better(IntStream candidates, IntToLongFunction likes, int own, int most) {
    return candidates
        .filter(c -> likes.applyAsLong(c) > likes.applyAsLong(own))
        .filter(c -> situation.held[situation.problem.menteeOf(c)] != c)
        .filter(this::isVisible)
        .boxed()
        .sorted(Comparator.comparingLong((Integer c) -> -likes.applyAsLong(c))
            .thenComparing(Comparator.naturalOrder()))
        .limit(most);
  }

  private boolean isVisible(int candidate) {
    return visibility.sees(mentorOf(candidate))
        && visibility.sees(situation.mentee(situation.problem.menteeOf(candidate)));
  }

  /** Who holds the places of a full mentor, beside what somebody else would be worth there; nobody if a place is free. */
  ImmutableList<Holder> holders(int mentor, long points) {
    return situation.hasRoom(mentor)
        ? ImmutableList.of()
        : situation.menteesOf(mentor).stream()
            .sorted(Comparator.comparingLong((Integer i) -> -deciding(situation.held[i]))
                .thenComparing(Comparator.naturalOrder()))
            .map(i -> new Holder(
                visibility.show(situation.mentee(i)),
                deciding(situation.held[i]),
                standing(i, deciding(situation.held[i]), points)))
            .collect(ImmutableList.toImmutableList());
  }

  private Standing standing(int holder, long points, long other) {
    if (situation.settled[holder]) {
      return Standing.SETTLED;
    }
    return points > other
        ? Standing.FITS_BETTER
        : points == other ? Standing.FITS_AS_WELL : Standing.SERVES_EVERYONE;
  }

  /** Whether a mentee likes what they have at least as well as a candidate. */
  boolean menteeIsContent(int mentee, int candidate) {
    int own = situation.held[mentee];
    return own >= 0
        && situation.problem.menteePoints(own) >= situation.problem.menteePoints(candidate);
  }

  /** Whether a mentor is full and likes everybody there at least as well as a candidate. */
  boolean mentorIsContent(int mentor, int candidate) {
    return !situation.hasRoom(mentor)
        && situation.menteesOf(mentor).stream()
            .allMatch(i -> situation.problem.mentorPoints(situation.held[i])
                >= situation.problem.mentorPoints(candidate));
  }
}
