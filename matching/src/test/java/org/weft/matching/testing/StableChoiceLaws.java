package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;

/**
 * What strategies owe that choose among stable matchings: the result is stable with ties broken, no stable matching is better
 * by the measure, and the certificate holds for matchings that are as good and for no other; judged by trying every matching.
 */
public interface StableChoiceLaws extends MatchingStrategyLaws {
  /**
   * Measures a matching.
   *
   * @param ranks ranks of both sides
   * @param pairs a matching
   * @return what the strategy makes small
   */
  long measure(Ranks ranks, ImmutableList<Pairing> pairs);

  /**
   * Ranks by scores alone: 1 plus the number of candidates with strictly more points.
   *
   * @param problem a problem of at most seven mentees
   * @param matchings its matchings
   */
  record Ranks(MatchingProblem problem, AllMatchings matchings) {
    /**
     * Ranks the mentors of pairs.
     *
     * @param pairs a matching
     * @return for each pair the rank of the mentor with the mentee
     */
    public LongStream ofMentees(ImmutableList<Pairing> pairs) {
      return pairs.stream()
          .mapToLong(pair -> 1
              + Listings.candidates(problem).stream()
                  .filter(other -> other.mentee().equals(pair.mentee()))
                  .filter(other -> matchings.menteePoints(other) > matchings.menteePoints(pair))
                  .count());
    }

    /**
     * Ranks the mentees of pairs.
     *
     * @param pairs a matching
     * @return for each pair the rank of the mentee with the mentor
     */
    public LongStream ofMentors(ImmutableList<Pairing> pairs) {
      return pairs.stream()
          .mapToLong(pair -> 1
              + Listings.candidates(problem).stream()
                  .filter(other -> other.mentor().equals(pair.mentor()))
                  .filter(other -> matchings.mentorPoints(other) > matchings.mentorPoints(pair))
                  .count());
    }
  }

  /** Gives problems with ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** Gives problems without ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tinyAndStrict() {
    return ProblemArbitraries.tinyWithDistinctScores();
  }

  /** Gives problems in which the two sides want opposite things, so that many matchings are stable. */
  @Provide
  default Arbitrary<MatchingProblem> opposed() {
    return Arbitraries.longs().map(StableChoiceLaws::opposed);
  }

  private static MatchingProblem opposed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = 3 + random.nextInt(3);
    int mentors = 2 + random.nextInt(3);
    int levels = 3 + random.nextInt(20);
    ProblemBuilder builder = MatchingProblem.builder();
    for (int i = 0; i < mentees; i++) {
      builder.mentee(ParticipantId.of("e" + i));
    }
    for (int j = 0; j < mentors; j++) {
      builder.mentor(ParticipantId.of("o" + j), 1 + random.nextInt(2));
    }
    for (int i = 0; i < mentees; i++) {
      for (int j = 0; j < mentors; j++) {
        int wish = random.nextInt(levels);
        int answer = random.nextInt(3) == 0 ? random.nextInt(levels) : levels - 1 - wish;
        builder.candidate(
            ParticipantId.of("e" + i),
            ParticipantId.of("o" + j),
            0.5,
            wish / (double) levels,
            answer / (double) levels);
      }
    }
    return builder.build();
  }

  /** No stable matching is better, and the result is one of them. */
  @Property(tries = 200)
  default void noStableMatchingIsBetter(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertBest(problem, tieBreak);
  }

  /** The same where there are many to choose from. */
  @Property(tries = 200)
  default void noStableMatchingIsBetterWhereThereAreMany(
      @ForAll("opposed") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertBest(problem, tieBreak);
  }

  private void assertBest(MatchingProblem problem, TieBreak tieBreak) {
    Ranks ranks = new Ranks(problem, AllMatchings.of(problem));
    List<ImmutableList<Pairing>> stable = StrictLists.of(problem, tieBreak).stable();
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    assertThat(stable).contains(found);
    long value = measure(ranks, found);
    assertThat(stable).allMatch(other -> measure(ranks, other) >= value);
  }

  /** The certificate holds for every stable matching that is as good, and for nothing else. */
  @Property(tries = 100)
  default void certificateHoldsForTheBestAlone(
      @ForAll("opposed") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AllMatchings matchings = AllMatchings.of(problem);
    Ranks ranks = new Ranks(problem, matchings);
    List<ImmutableList<Pairing>> stable = StrictLists.of(problem, tieBreak).stable();
    Solution solution = strategy().solve(problem, tieBreak);
    Certificate certificate = solution.certificate();
    long value = measure(ranks, solution.pairs());
    for (ImmutableList<Pairing> other : matchings.all()) {
      boolean asGood = stable.contains(other) && measure(ranks, other) == value;
      Solution claimed = new Solution(strategy().name(), other, certificate);
      assertThat(CertificateCheck.of(problem, claimed).holds()).isEqualTo(asGood);
    }
  }

  /** Where no two scores are equal, there is nothing for a tie-break to decide. */
  @Property(tries = 200)
  default void tieBreaksDecideNothingButTies(
      @ForAll("tinyAndStrict") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Ranks ranks = new Ranks(problem, AllMatchings.of(problem));
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    long value = measure(ranks, found);
    long asGood = StrictLists.of(problem, tieBreak).stable().stream()
        .filter(other -> measure(ranks, other) == value)
        .count();
    if (asGood == 1) {
      assertThat(found).isEqualTo(strategy().solve(problem, TieBreak.byId()).pairs());
    }
  }
}
