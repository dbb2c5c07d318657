package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.certificate.OptimalCertificate.PricedAim;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;

/**
 * Among the matchings of most people takes one that spreads mentees most evenly over mentors, and of those the best total.
 *
 * <p>Choose it when a few popular mentors would do all the work. Most even means: the highest load is as low as it can be, then as few
 * mentors as possible have it, then the next load, and so on. The same loads have the smallest sum of squares.
 *
 * <p>Worked example: Ana, Ben and Cy could meet Mo (two places, 0.9 each) or Nia (two places, 0.5 each). Most people and best total gives
 * two to Mo; so does even load, as three people cannot be spread better over two mentors. Without Cy, even load gives one to each.
 *
 * <p>How: each place becomes a mentor, and the r-th place of a mentor costs 2r − 1, so that a load costs its square. Loads of largest
 * matchings are the bases of an integral polymatroid, and there the least sum of squares is the most even in the sense above (A. Frank
 * and K. Murota, "Decreasing minimization on M-convex sets", 2022). Minimum-cost flow, as {@link OptimalStrategies#inOrder} with three
 * aims on as many candidates for each mentor as they have places; places beyond the number of mentees are left out.
 *
 * <p>Heeds forced pairs; they count for the load. {@link #check} follows the proof, which {@link #proof} gives: the certificate of a
 * {@link Solution} has no words for loads. Ties are settled by the tie-break.
 */
public final class EvenLoad implements MatchingStrategy {
  private static final ImmutableList<Aim> AIMS = ImmutableList.of(
      new Aim.MostPairs(),
      new Aim.MostPoints(Aim.Whose.MENTORS),
      new Aim.MostPoints(Aim.Whose.PROGRAM));
  private static final EvenLoad EVEN = new EvenLoad();

  private EvenLoad() {}

  /**
   * Gives the strategy.
   *
   * @return the strategy
   */
  public static EvenLoad mostPeople() {
    return EVEN;
  }

  @Override
  public String name() {
    return "most people, most even load, then best total";
  }

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return ImmutableSet.of(ProblemFeature.FORCED_PAIRS);
  }

  @Override
  public Solution solve(MatchingProblem problem, TieBreak tieBreak) {
    return new LoadPlaces(heeded(problem)).whole(name(), proof(problem, tieBreak));
  }

  /**
   * Solves the problem in which each place is a mentor; a place is named {@code mentor#rank}, with more signs where somebody is called
   * so.
   *
   * @param problem the problem
   * @param tieBreak who goes first among equals
   * @return the solution place by place, with prices for each aim
   * @throws IllegalArgumentException if the problem asks for more than forced pairs
   */
  public Solution proof(MatchingProblem problem, TieBreak tieBreak) {
    Components.required(tieBreak, "tieBreak");
    return OptimalStrategies.inOrder(AIMS.get(0), AIMS.get(1), AIMS.get(2))
        .solve(new LoadPlaces(heeded(problem)).problem(), tieBreak);
  }

  /**
   * Checks that pairs are most even by a proof.
   *
   * @param problem the problem
   * @param solution a solution of this strategy
   * @param proof its proof
   * @return that it holds, or what refutes it
   * @throws IllegalArgumentException if the problem asks for more than forced pairs
   */
  public CheckVerdict check(MatchingProblem problem, Solution solution, Solution proof) {
    LoadPlaces places = new LoadPlaces(heeded(problem));
    CheckVerdict verdict = CertificateCheck.of(places.problem(), proof);
    if (!verdict.holds()) {
      return verdict;
    }
    ImmutableList<Aim> aims = proof.certificate() instanceof OptimalCertificate.InOrder proved
        ? proved.aims().stream().map(PricedAim::aim).collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
    if (!aims.equals(AIMS)) {
      return new CheckVerdict.Refuted("the proof is about other aims than even load");
    }
    return places.whole(name(), proof).pairs().equals(solution.pairs())
        ? new CheckVerdict.Holds(claim().claim())
        : new CheckVerdict.Refuted("the proof is about other pairs");
  }

  static Certificate claim() {
    return new Certificate.Unproven("loads are proved most even by a proof of their own");
  }

  @Override
  public String toString() {
    return name();
  }
}
