package org.weft.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

class EvenLoadTest {
  private static final EvenLoad EVEN = EvenLoad.mostPeople();

  @Provide
  Arbitrary<MatchingProblem> problems() {
    return ProblemArbitraries.small();
  }

  /** Loads from the highest: two lists of the same length compare like words. */
  private static List<Long> loads(MatchingProblem problem, ImmutableList<Pairing> pairs) {
    return problem.mentors().stream()
        .map(mentor ->
            pairs.stream().filter(pair -> pair.mentor().equals(mentor)).count())
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static int compare(List<Long> one, List<Long> other) {
    for (int k = 0; k < one.size(); k++) {
      if (!one.get(k).equals(other.get(k))) {
        return Long.compare(one.get(k), other.get(k));
      }
    }
    return 0;
  }

  private static long points(MatchingProblem problem, ImmutableList<Pairing> pairs) {
    return pairs.stream()
        .mapToLong(pair ->
            problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
  }

  private static ImmutableList<Pairing> best(
      MatchingProblem problem, List<ImmutableList<Pairing>> all) {
    return all.stream()
        .min(Comparator.<ImmutableList<Pairing>>comparingInt(pairs -> -pairs.size())
            .thenComparing(pairs -> loads(problem, pairs), EvenLoadTest::compare)
            .thenComparingLong(pairs -> -points(problem, pairs)))
        .orElseThrow();
  }

  private static void agree(
      MatchingProblem problem, ImmutableList<Pairing> pairs, ImmutableList<Pairing> best) {
    assertThat(pairs).hasSameSizeAs(best);
    assertThat(loads(problem, pairs)).isEqualTo(loads(problem, best));
    assertThat(points(problem, pairs)).isEqualTo(points(problem, best));
  }

  @Property(tries = 400)
  void agreesWithEveryMatchingTried(@ForAll("problems") MatchingProblem problem) {
    Solution solution = EVEN.solve(problem, TieBreak.seeded(3));
    agree(problem, solution.pairs(), best(problem, AllMatchings.of(problem).all()));
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
  }

  @Property(tries = 200)
  void forcedPairsStayAndCountForTheLoad(@ForAll("problems") MatchingProblem problem) {
    List<ImmutableList<Pairing>> all = AllMatchings.of(problem).all();
    ImmutableList<Pairing> forced =
        all.get(all.size() - 1).stream().limit(2).collect(ImmutableList.toImmutableList());
    MatchingProblem pinned = problem.withForced(forced);
    Solution solution = EVEN.solve(pinned, TieBreak.byId());
    assertThat(solution.pairs()).containsAll(forced);
    agree(
        problem,
        solution.pairs(),
        best(problem, all.stream().filter(pairs -> pairs.containsAll(forced)).toList()));
  }

  @Property(tries = 100)
  void proofHolds(@ForAll("problems") MatchingProblem problem) {
    Solution solution = EVEN.solve(problem, TieBreak.byId());
    Solution proof = EVEN.proof(problem, TieBreak.byId());
    assertThat(EVEN.check(problem, solution, proof).holds()).isTrue();
  }

  @Property(tries = 100)
  void listingOrderNeverMatters(@ForAll("problems") MatchingProblem problem, @ForAll long seed) {
    assertThat(EVEN.solve(Listings.shuffled(problem, seed), TieBreak.seeded(5)))
        .isEqualTo(EVEN.solve(problem, TieBreak.seeded(5)));
  }

  private static MatchingProblem office() {
    ParticipantId mo = ParticipantId.of("Mo");
    ParticipantId nia = ParticipantId.of("Nia#1");
    ProblemBuilder builder = MatchingProblem.builder().mentor(mo, 2).mentor(nia, 2);
    for (String name : List.of("Ana", "Ben")) {
      ParticipantId mentee = ParticipantId.of(name);
      builder.mentee(mentee).candidate(mentee, mo, 0.9).candidate(mentee, nia, 0.5);
    }
    return builder.build();
  }

  @Test
  void twoMenteesGoToTwoMentors() {
    assertThat(loads(office(), EVEN.solve(office(), TieBreak.byId()).pairs()))
        .containsExactly(1L, 1L);
  }

  @Test
  void aProofOfOtherPairsIsRefuted() {
    Solution solution = EVEN.solve(office(), TieBreak.byId());
    Solution proof = EVEN.proof(office(), TieBreak.byId());
    Solution both = new Solution(
        "both with Mo",
        solution.pairs().stream()
            .map(pair -> Pairing.of(pair.mentee(), ParticipantId.of("Mo")))
            .collect(ImmutableList.toImmutableList()),
        solution.certificate());
    assertThat(EVEN.check(office(), both, proof).holds()).isFalse();
    Solution bare = new Solution("bare", proof.pairs(), solution.certificate());
    assertThat(EVEN.check(office(), solution, bare).holds()).isFalse();
    Solution cut = new Solution("cut", proof.pairs().subList(0, 1), proof.certificate());
    assertThat(EVEN.check(office(), solution, cut).holds()).isFalse();
  }

  @Test
  void minimumsAreRefusedByName() {
    MatchingProblem problem = office().withMinimums(new int[] {1, 0});
    assertThatThrownBy(() -> EVEN.solve(problem, TieBreak.byId()))
        .hasMessageContaining("minimums of mentors");
  }
}
