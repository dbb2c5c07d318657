package org.weft.samples.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.Participant;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillOffer;

/** The default recipe, 4,000 people: marginals near the figures that the README compares with real people. */
class DefaultMarginalsTest {
  private static final CohortRecipe RECIPE = CohortRecipes.enterprise(4_000);
  private static final Draft DRAFT = Draft.of(RECIPE, Seed.of(1));
  private static final List<Participant> PEOPLE =
      Cohorts.generate(RECIPE, Seed.of(1)).roster().participants();
  private static final Set<Skill> TECHNOLOGIES = new HashSet<>(RECIPE.skills().technologies());
  private static final List<Set<Skill>> HAD = PEOPLE.stream()
      .map(person -> person.offers().stream()
          .map(SkillOffer::skill)
          .filter(TECHNOLOGIES::contains)
          .collect(Collectors.toSet()))
      .toList();

  private static int quantile(List<Integer> values, double share) {
    return values.stream().sorted().toList().get((int) (share * values.size()));
  }

  private static double mean(List<Integer> values) {
    return values.stream().mapToInt(value -> value).average().orElseThrow();
  }

  @Test
  void experienceFollowsTheSurveyOf2022() {
    List<Integer> years =
        IntStream.range(0, PEOPLE.size()).mapToObj(DRAFT::years).toList();
    assertThat(quantile(years, 0.25)).isBetween(3, 5);
    assertThat(quantile(years, 0.5)).isBetween(6, 8);
    assertThat(quantile(years, 0.75)).isBetween(12, 15);
    assertThat(quantile(years, 0.95)).isBetween(24, 28);
    assertThat(mean(years)).isCloseTo(9.94, within(0.5));
  }

  @Test
  void skillsHadFollowTheSurveyOf2017() {
    List<Integer> counts = HAD.stream().map(Set::size).toList();
    assertThat(mean(counts)).isCloseTo(8.1, within(0.3));
    assertThat(quantile(counts, 0.5)).isEqualTo(7);
    assertThat(quantile(counts, 0.9)).isBetween(13, 15);
  }

  @Test
  void newWishesLieBetweenTheTwoSurveys() {
    List<Integer> counts = IntStream.range(0, PEOPLE.size())
        .filter(i -> PEOPLE.get(i).learns())
        .mapToObj(i -> (int) PEOPLE.get(i).needs().stream()
            .filter(
                need -> TECHNOLOGIES.contains(need.skill()) && !HAD.get(i).contains(need.skill()))
            .count())
        .toList();
    assertThat(mean(counts)).isBetween(2.9, 3.9);
    assertThat(counts.stream().filter(count -> count == 0).count() / (double) counts.size())
        .isBetween(0.15, 0.32);
  }

  @Test
  void popularityFallsAsSteeplyAsInTheSurveyOf2017() {
    List<Double> shares = HAD.stream()
        .flatMap(Set::stream)
        .collect(Collectors.groupingBy(skill -> skill, Collectors.counting()))
        .values()
        .stream()
        .map(count -> count / (double) PEOPLE.size())
        .sorted(Comparator.reverseOrder())
        .toList();
    assertThat(shares.get(0)).isCloseTo(0.655, within(0.08));
    assertThat(shares.get(9)).isCloseTo(0.262, within(0.05));
    assertThat(shares.get(29)).isCloseTo(0.093, within(0.03));
    assertThat(slope(shares, 1, 10)).isCloseTo(-0.41, within(0.1));
    assertThat(slope(shares, 10, 50)).isCloseTo(-1.64, within(0.25));
  }

  /** Least squares of the logarithm of the share on the logarithm of the rank. */
  private static double slope(List<Double> shares, int from, int to) {
    List<double[]> points = new ArrayList<>();
    for (int rank = from; rank <= to; rank++) {
      points.add(new double[] {Math.log(rank), Math.log(shares.get(rank - 1))});
    }
    double x = points.stream().mapToDouble(p -> p[0]).average().orElseThrow();
    double y = points.stream().mapToDouble(p -> p[1]).average().orElseThrow();
    return points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum()
        / points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
  }

  @Test
  void peopleInOneRoleShareMoreSkillsThanOthers() {
    double same = meanJaccard(true);
    double others = meanJaccard(false);
    assertThat(same).isCloseTo(0.18, within(0.04));
    assertThat(others).isCloseTo(0.125, within(0.03));
    assertThat(same / others).isGreaterThan(1.25);
  }

  /** Each role counts alike: the mean over roles, of neighbors in the list of a role or of the next role. */
  private static double meanJaccard(boolean sameRole) {
    List<List<Integer>> byRole = new ArrayList<>(IntStream.range(0, PEOPLE.size())
        .boxed()
        .collect(Collectors.groupingBy(
            i -> PEOPLE.get(i).role(), java.util.TreeMap::new, Collectors.toList()))
        .values());
    ToDoubleFunction<Integer> ofRole = r -> {
      List<Integer> one = byRole.get(r);
      return IntStream.range(0, byRole.size())
          .filter(other -> (other == r) == sameRole)
          .mapToDouble(other -> IntStream.range(0, one.size() - 1)
              .mapToDouble(k -> jaccard(
                  one.get(k), byRole.get(other).get((k + 1) % byRole.get(other).size())))
              .average()
              .orElseThrow())
          .average()
          .orElseThrow();
    };
    return IntStream.range(0, byRole.size())
        .boxed()
        .mapToDouble(ofRole)
        .average()
        .orElseThrow();
  }

  private static double jaccard(int one, int other) {
    Set<Skill> both = new HashSet<>(HAD.get(one));
    both.retainAll(HAD.get(other));
    Set<Skill> either = new HashSet<>(HAD.get(one));
    either.addAll(HAD.get(other));
    return either.isEmpty() ? 0 : both.size() / (double) either.size();
  }

  @Test
  void zonesAreAsFarApartAsInTheSurveys() {
    Instant day = Instant.parse("2026-01-15T00:00:00Z");
    ToIntFunction<Participant> offset =
        person -> person.hours().zone().getRules().getOffset(day).getTotalSeconds();
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      Participant other = PEOPLE.get((i * 7 + 13) % PEOPLE.size());
      int hours = Math.abs(offset.applyAsInt(PEOPLE.get(i)) - offset.applyAsInt(other));
      apart.add(Math.min(hours, 24 * 3600 - hours) / 60);
    }
    assertThat(share(apart, minutes -> minutes == 0)).isBetween(0.15, 0.28);
    assertThat(share(apart, minutes -> minutes > 6 * 60)).isBetween(0.14, 0.28);
  }

  @Test
  void mostPeopleStartFromEightToTen() {
    List<Integer> hours =
        PEOPLE.stream().map(p -> p.hours().blocks().get(0).start().getHour()).toList();
    assertThat(share(hours, hour -> hour >= 8 && hour <= 10)).isCloseTo(0.70, within(0.05));
    assertThat(quantile(hours, 0.5)).isEqualTo(9);
  }

  private static double share(
      List<Integer> values, java.util.function.Predicate<Integer> condition) {
    return values.stream().filter(condition).count() / (double) values.size();
  }
}
