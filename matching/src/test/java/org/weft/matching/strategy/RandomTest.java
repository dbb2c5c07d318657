package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.MatchingStrategyLaws;

class RandomTest implements MatchingStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return BaselineStrategies.random(7);
  }

  @Property(tries = 200)
  void nobodyIsLeftOutBesideAFreePlaceTheyCouldHave(
      @ForAll MatchingProblem problem, @ForAll long seed) {
    ImmutableList<Pairing> found =
        BaselineStrategies.random(seed).solve(problem, TieBreak.byId()).pairs();
    assertThat(Listings.candidates(problem))
        .allMatch(candidate ->
            found.stream().anyMatch(pair -> pair.mentee().equals(candidate.mentee()))
                || found.stream()
                        .filter(pair -> pair.mentor().equals(candidate.mentor()))
                        .count()
                    == problem.places(problem.indexOfMentor(candidate.mentor()).orElseThrow()));
  }

  @Property(tries = 100)
  void theSeedAloneDecides(
      @ForAll MatchingProblem problem, @ForAll long seed, @ForAll TieBreak tieBreak) {
    assertThat(BaselineStrategies.random(seed)).isEqualTo(BaselineStrategies.random(seed));
    assertThat(BaselineStrategies.random(seed).solve(problem, tieBreak))
        .isEqualTo(BaselineStrategies.random(seed).solve(problem, TieBreak.byId()));
  }

  /** The example of {@link BaselineStrategies#random(long)}. */
  @Test
  void aboutHalfOfTheSeedsGiveMoToAna() {
    long anaMeetsMo = LongStream.range(0, 1000)
        .mapToObj(seed -> solve(Four.bothLikeMo(), seed))
        .peek(solution -> assertThat(solution.pairs()).hasSize(2))
        .filter(solution -> solution.pairs().contains(Pairing.of(Four.ANA, Four.MO)))
        .count();
    // Six standard deviations are 95.
    assertThat(anaMeetsMo).isBetween(405L, 595L);
  }

  /** Every one of the matchings that leave nobody out turns up. */
  @Test
  void everyMatchingThatLeavesNobodyOutTurnsUp() {
    Set<ImmutableList<Pairing>> found = LongStream.range(0, 100)
        .mapToObj(seed -> solve(anaOrBenWithMo(), seed).pairs())
        .collect(
            Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Object::toString))));
    assertThat(found)
        .containsExactlyInAnyOrder(
            ImmutableList.of(Pairing.of(Four.ANA, Four.MO)),
            ImmutableList.of(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO)));
  }

  private static Solution solve(MatchingProblem problem, long seed) {
    return BaselineStrategies.random(seed).solve(problem, TieBreak.byId());
  }

  private static MatchingProblem anaOrBenWithMo() {
    return MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentor(Four.MO, 1)
        .mentor(Four.NIA, 1)
        .candidate(Four.ANA, Four.MO, 0.9)
        .candidate(Four.ANA, Four.NIA, 0.4)
        .candidate(Four.BEN, Four.MO, 0.8)
        .build();
  }
}
