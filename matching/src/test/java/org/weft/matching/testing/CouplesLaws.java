package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/**
 * What strategies owe that look for a stable matching with couples, judged by trying every matching of small problems: whoever
 * claims to be stable is, and whoever claims that nothing is stable is right and blocked by the fewest wishes.
 */
public interface CouplesLaws extends MatchingStrategyLaws {
  /** Gives small problems with couples and ties. */
  @Provide
  default Arbitrary<MatchingProblem> tinyWithCouples() {
    return FeatureArbitraries.couples(ProblemArbitraries.tiny());
  }

  /** Gives small problems with couples in which everybody's scores differ. */
  @Provide
  default Arbitrary<MatchingProblem> tinyAndStrictWithCouples() {
    return FeatureArbitraries.couples(ProblemArbitraries.tinyWithDistinctScores());
  }

  /** Gives problems of every size with couples. */
  @Provide
  default Arbitrary<MatchingProblem> anyWithCouples() {
    return FeatureArbitraries.couples(ProblemArbitraries.problems());
  }

  /** Couples are kept, and what is claimed is so. */
  @Property(tries = 300)
  default void certificateHoldsWithCouples(
      @ForAll("anyWithCouples") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    assertThat(CertificateCheck.of(problem, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }

  /** No matching of a small problem is blocked by fewer wishes, and the certificate says how many. */
  @Property(tries = 200)
  default void noMatchingIsBlockedByFewerWishes(
      @ForAll("tinyWithCouples") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertFewest(problem, strategy().solve(problem, tieBreak));
  }

  /** The same where nothing is tied. */
  @Property(tries = 200)
  default void noMatchingIsBlockedByFewerWishesWithoutTies(
      @ForAll("tinyAndStrictWithCouples") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertFewest(problem, strategy().solve(problem, tieBreak));
  }

  private static void assertFewest(MatchingProblem problem, Solution solution) {
    CouplesTwin twin = CouplesTwin.of(problem);
    assertThat(twin.matchings()).contains(solution.pairs());
    int claimed =
        solution.certificate() instanceof StableCertificate.FewestBlockingWithCouples fewest
            ? fewest.blocking()
            : 0;
    assertThat(claimed > 0 || solution.certificate() instanceof StableCertificate.StableWithCouples)
        .as("small problems are solved")
        .isTrue();
    assertThat(twin.blocking(solution.pairs(), Integer.MAX_VALUE)).isEqualTo(claimed);
    if (claimed > 0) {
      assertThat(twin.matchings()).allMatch(other -> twin.blocking(other, claimed) == claimed);
    }
  }

  /** Neither people nor couples nor groups show the order in which they were listed. */
  @Property(tries = 200)
  default void resultIgnoresTheOrderOfListingCouples(
      @ForAll("anyWithCouples") MatchingProblem problem,
      @ForAll TieBreak tieBreak,
      @ForAll long order) {
    List<MenteeCouple> turned = new ArrayList<>(problem.couples());
    Collections.reverse(turned);
    MatchingProblem listed =
        Listings.shuffled(problem, order).withCouples(turned, groups(problem, person -> person));
    assertThat(strategy().solve(listed, tieBreak)).isEqualTo(strategy().solve(problem, tieBreak));
  }

  /** Under a tie-break by id, names matter only through their order. */
  @Property(tries = 200)
  default void renamingCouplesInOrderRenamesThePairs(
      @ForAll("anyWithCouples") MatchingProblem problem) {
    MatchingProblem renamed = Listings.renamed(problem, Listings::longer)
        .withCouples(
            problem.couples().stream()
                .map(couple -> MenteeCouple.of(
                    Listings.longer(couple.first()), Listings.longer(couple.second())))
                .toList(),
            groups(problem, Listings::longer));
    assertThat(strategy().solve(renamed, TieBreak.byId()).pairs())
        .isEqualTo(strategy().solve(problem, TieBreak.byId()).pairs().stream()
            .map(pair -> Pairing.of(Listings.longer(pair.mentee()), Listings.longer(pair.mentor())))
            .toList());
  }

  private static Map<ParticipantId, String> groups(
      MatchingProblem problem, UnaryOperator<ParticipantId> name) {
    Map<ParticipantId, String> groups = new TreeMap<>();
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      ParticipantId named = name.apply(problem.mentors().get(mentor));
      problem.group(mentor).ifPresent(group -> groups.put(named, group));
    }
    return groups;
  }

  /** Couples whose members are settled are kept, and the rest is solved without them. */
  @Property(tries = 200)
  default void settledCouplesAreKept(
      @ForAll("anyWithCouples") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    List<Pairing> settled = strategy().solve(problem, tieBreak).pairs().stream()
        .filter(pair -> problem.couples().stream()
            .limit(1)
            .anyMatch(couple ->
                couple.first().equals(pair.mentee()) || couple.second().equals(pair.mentee())))
        .toList();
    MatchingProblem forced = problem.withForced(settled);
    Solution solution = strategy().solve(forced, tieBreak);
    assertThat(solution.pairs()).containsAll(settled);
    assertThat(CertificateCheck.of(forced, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }
}
