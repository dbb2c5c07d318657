package org.weft.matching.experiment.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PreferenceLists;
import org.weft.matching.scoring.Scoring;

class InstanceDesignTest {
  @Provide
  Arbitrary<Culture> cultures() {
    return Arbitraries.of(
        new Culture.Uniform(),
        new Culture.PopularSet(0),
        new Culture.PopularSet(30),
        new Culture.PopularSet(100),
        new Culture.Gaussian(0),
        new Culture.Gaussian(20),
        new Culture.Skewed(1, 0),
        new Culture.Skewed(5, 50),
        new Culture.Skewed(9, 100),
        new Culture.Euclidean(2),
        new Culture.Mallows(0),
        new Culture.Mallows(50),
        new Culture.Mallows(100),
        new Culture.Attributes(1),
        new Culture.Attributes(4),
        new Culture.Fame(3, 50));
  }

  @Provide
  Arbitrary<InstanceDesign> designs() {
    Arbitrary<Integer> people = Arbitraries.integers().between(0, 12);
    return Combinators.combine(
            people,
            people,
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 13),
            Arbitraries.of(0, 0, 30, 100),
            cultures(),
            cultures())
        .as(InstanceDesign::new);
  }

  @Property(tries = 200)
  void sizesPlacesAndListsAreAsDesigned(
      @ForAll("designs") InstanceDesign design, @ForAll long seed) {
    MatchingProblem problem = design.problem(seed);
    assertThat(problem.mentees()).hasSize(design.mentees());
    assertThat(problem.mentors()).hasSize(design.mentors());
    assertThat(IntStream.range(0, design.mentors()).map(problem::places))
        .allMatch(places -> places == design.places());
    for (int i = 0; i < design.mentees(); i++) {
      int length = problem.endCandidate(i) - problem.firstCandidate(i);
      assertThat(length).isLessThanOrEqualTo(Math.min(design.listLength(), design.mentors()));
      if (design.forbiddenPercent() == 0) {
        assertThat(length).isEqualTo(Math.min(design.listLength(), design.mentors()));
      }
      if (design.forbiddenPercent() == 100) {
        assertThat(length).isZero();
      }
    }
  }

  @Property(tries = 100)
  void theSameSeedDrawsTheSameProblem(@ForAll("designs") InstanceDesign design, @ForAll long seed) {
    assertThat(design.problem(seed)).isEqualTo(design.problem(seed));
  }

  /** Points are those of preference lists: 1 plus the number of better ones, each less by one point. */
  @Property(tries = 150)
  void pointsTellRanks(@ForAll("designs") InstanceDesign design, @ForAll long seed) {
    MatchingProblem problem = design.problem(seed);
    PreferenceLists lists = PreferenceLists.twoSides();
    for (int i = 0; i < problem.mentees().size(); i++) {
      lists.mentee(
          problem.mentees().get(i),
          tiers(
                  IntStream.range(problem.firstCandidate(i), problem.endCandidate(i))
                      .boxed()
                      .toList(),
                  problem::menteePoints)
              .stream()
              .map(tier -> tier.stream()
                  .map(c -> problem.mentors().get(problem.mentorOf(c)))
                  .toList())
              .toList());
    }
    for (int j = 0; j < problem.mentors().size(); j++) {
      int mentor = j;
      lists.mentor(
          problem.mentors().get(j),
          problem.places(j),
          tiers(
                  IntStream.range(0, problem.candidates())
                      .filter(c -> problem.mentorOf(c) == mentor)
                      .boxed()
                      .toList(),
                  problem::mentorPoints)
              .stream()
              .map(tier -> tier.stream()
                  .map(c -> problem.mentees().get(problem.menteeOf(c)))
                  .toList())
              .toList());
    }
    assertThat(lists.build().problem()).isEqualTo(problem);
  }

  private interface Points {
    long of(int candidate);
  }

  private static List<List<Integer>> tiers(List<Integer> candidates, Points points) {
    List<List<Integer>> tiers = new ArrayList<>();
    candidates.stream()
        .map(points::of)
        .distinct()
        .sorted((a, b) -> Long.compare(b, a))
        .forEach(level ->
            tiers.add(candidates.stream().filter(c -> points.of(c) == level).toList()));
    return tiers;
  }

  /** How alike the lists of mentees are: the share of pairs of mentors that two mentees order alike, over all. */
  private static double agreement(Culture culture) {
    double sum = 0;
    for (long seed = 1; seed <= 4; seed++) {
      sum += agreement(InstanceDesign.square(24, culture).problem(seed));
    }
    return sum / 4;
  }

  private static double agreement(MatchingProblem problem) {
    int n = problem.mentors().size();
    long alike = 0;
    long all = 0;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        for (int j = 0; j < n; j++) {
          for (int k = 0; k < j; k++) {
            alike += prefers(problem, a, j, k) == prefers(problem, b, j, k) ? 1 : 0;
            all++;
          }
        }
      }
    }
    return (double) alike / all;
  }

  private static boolean prefers(MatchingProblem problem, int mentee, int one, int other) {
    int first = problem.firstCandidate(mentee);
    return problem.menteePoints(first + one) > problem.menteePoints(first + other);
  }

  @Example
  void correlationRisesFromUniformToFullAgreement() {
    assertThat(agreement(new Culture.Uniform())).isBetween(0.45, 0.55);
    assertRising(
        new Culture.Mallows(100),
        new Culture.Mallows(90),
        new Culture.Mallows(60),
        new Culture.Mallows(0));
    assertRising(
        new Culture.Gaussian(1000),
        new Culture.Gaussian(60),
        new Culture.Gaussian(15),
        new Culture.Gaussian(0));
    assertRising(new Culture.Skewed(1, 0), new Culture.Skewed(20, 0));
    assertRising(new Culture.Uniform(), new Culture.PopularSet(50));
    assertRising(new Culture.Euclidean(3), new Culture.Fame(3, 100), new Culture.Fame(3, 1000));
    assertThat(agreement(new Culture.Mallows(0))).isEqualTo(1);
    assertThat(agreement(new Culture.Gaussian(0))).isEqualTo(1);
    assertThat(agreement(new Culture.Attributes(1))).isEqualTo(1);
    assertThat(agreement(new Culture.Mallows(100))).isBetween(0.45, 0.55);
  }

  private static void assertRising(Culture... cultures) {
    for (int k = 1; k < cultures.length; k++) {
      assertThat(agreement(cultures[k])).isGreaterThan(agreement(cultures[k - 1]) + 0.03);
    }
  }

  /** By the definition of the model, a list of three that reverses the common order has the cube of the dispersion. */
  @Example
  void mallowsListsHaveTheChancesOfTheModel() {
    InstanceDesign design =
        InstanceDesign.square(3, new Culture.Mallows(50)).withMentees(20_000).withPlaces(1);
    MatchingProblem problem = design.problem(11);
    int[] counts = new int[8];
    for (int i = 0; i < problem.mentees().size(); i++) {
      int list = (prefers(problem, i, 0, 1) ? 1 : 0)
          + (prefers(problem, i, 0, 2) ? 2 : 0)
          + (prefers(problem, i, 1, 2) ? 4 : 0);
      counts[list]++;
    }
    // two of the eight combinations are circles and never occur
    int[] sorted = IntStream.of(counts).filter(count -> count > 0).sorted().toArray();
    assertThat(sorted).hasSize(6);
    double one = 20_000 / (1 + 0.5 + 0.5 + 0.25 + 0.25 + 0.125);
    double[] expected = {one / 8, one / 4, one / 4, one / 2, one / 2, one};
    for (int k = 0; k < 6; k++) {
      assertThat((double) sorted[k]).isBetween(expected[k] * 0.9, expected[k] * 1.1);
    }
  }

  /** Where all others are equally popular, the first choice falls on the most popular in proportion to the popularity. */
  @Example
  void popularityIsTheChanceToComeFirst() {
    MatchingProblem problem =
        InstanceDesign.square(2, new Culture.Skewed(3, 0)).withMentees(5_000).problem(5);
    long first =
        IntStream.range(0, 5_000).filter(i -> prefers(problem, i, 0, 1)).count();
    assertThat(Math.max(first, 5_000 - first)).isBetween(3_650L, 3_850L);
  }

  @Example
  void aPopularSetComesFirstOnEveryList() {
    MatchingProblem problem =
        InstanceDesign.square(20, new Culture.PopularSet(25)).problem(3);
    List<Integer> popular = null;
    for (int i = 0; i < 20; i++) {
      int first = problem.firstCandidate(i);
      List<Integer> best = IntStream.range(0, 20)
          .filter(j -> problem.menteePoints(first + j) > Scoring.POINTS - 5)
          .boxed()
          .toList();
      assertThat(best).hasSize(5);
      popular = popular == null ? best : popular;
      assertThat(best).isEqualTo(popular);
    }
  }

  @Example
  void whoIsCloseIsCloseForBoth() {
    MatchingProblem problem =
        InstanceDesign.square(15, new Culture.Euclidean(2)).problem(9);
    long mutual = IntStream.range(0, problem.candidates())
        .filter(c -> problem.menteePoints(c) == Scoring.POINTS)
        .filter(c -> problem.mentorPoints(c) > Scoring.POINTS - 4)
        .count();
    assertThat(mutual).isGreaterThanOrEqualTo(10);
  }

  @Example
  void forbiddenPairsAreAboutTheShare() {
    MatchingProblem problem = InstanceDesign.square(100, new Culture.Uniform())
        .withForbiddenPercent(30)
        .problem(2);
    assertThat(problem.candidates()).isBetween(6_700, 7_300);
  }

  @Example
  void tiesAreAboutTheShare() {
    MatchingProblem problem =
        InstanceDesign.square(60, new Culture.Skewed(5, 40)).problem(4);
    long levels = IntStream.range(0, 60)
        .mapToLong(i -> IntStream.range(problem.firstCandidate(i), problem.endCandidate(i))
            .mapToLong(problem::menteePoints)
            .distinct()
            .count())
        .sum();
    assertThat(levels / 3600.0).isBetween(0.55, 0.67);
  }

  @Example
  void theWordsOfADesignAreItsName() {
    assertThat(
            InstanceDesign.square(100, new Culture.Mallows(60)).withMentees(101).inWords())
        .isEqualTo(
            "101 mentees (mallows 60%), 100 mentors (mallows 60%) of 1 place, whole lists, forbidden 0%");
    assertThat(InstanceDesign.square(40, new Culture.Uniform())
            .withListLength(10)
            .withPlaces(2)
            .withMentorWishes(new Culture.Skewed(5, 20))
            .inWords())
        .isEqualTo(
            "40 mentees (uniform), 40 mentors (skewed 5 times, ties 20%) of 2 places, lists of 10, forbidden 0%");
  }

  @Example
  void numbersOutOfRangeAreRefusedByName() {
    InstanceDesign design = InstanceDesign.square(3, new Culture.Uniform());
    assertThatThrownBy(() -> design.withMentees(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("InstanceDesign.mentees");
    assertThatThrownBy(() -> design.withListLength(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("listLength");
    assertThatThrownBy(() -> new Culture.Mallows(101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Mallows.dispersionPercent");
    assertThatThrownBy(() -> new Culture.Skewed(0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use 1 for equal popularity");
  }
}
