package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/** What strategies owe that nobody can play: no mentee gains by any other list, judged by trying every list. */
public interface StrategyProofLaws extends MatchingStrategyLaws {
  /** Gives problems with ties in which every list of a mentee can be tried. */
  @Provide
  default Arbitrary<MatchingProblem> fewEnoughLists() {
    return ProblemArbitraries.tiny();
  }

  /** Every order of every choice of a mentee's candidates is tried, with everything else as it is. */
  @Property(tries = 100)
  default void noMenteeGainsByAnyOtherList(
      @ForAll("fewEnoughLists") MatchingProblem problem,
      @ForAll TieBreak tieBreak,
      @ForAll long choice) {
    if (problem.mentees().isEmpty()) {
      return;
    }
    ParticipantId liar = problem.mentees().get((int)
        Math.floorMod(choice, (long) problem.mentees().size()));
    StrictLists truth = StrictLists.of(problem, tieBreak);
    long honest = wish(truth, liar, strategy().solve(problem, tieBreak).pairs());
    for (MatchingProblem lie : Misreports.of(problem, liar)) {
      assertThat(wish(truth, liar, strategy().solve(lie, tieBreak).pairs()))
          .isLessThanOrEqualTo(honest);
    }
  }

  /** What somebody has by their true list, 0 for nobody. */
  private static long wish(StrictLists truth, ParticipantId mentee, ImmutableList<Pairing> pairs) {
    return StrictLists.pairOf(mentee, pairs).map(truth::menteeWish).orElse(0L);
  }
}
