package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.kernel.Assignment;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;

/** Exact assignment; see {@link OptimalStrategies#mostPeopleThenBestTotal()}. */
record OptimalStrategy(String name, Objective objective, DenseRoute dense, RowRoute rows)
    implements CanonicalStrategy {
  static final OptimalStrategy MOST_PEOPLE_THEN_BEST_TOTAL = new OptimalStrategy(
      "most people, then best total",
      Objective.LARGEST_THEN_HEAVIEST,
      DenseRoute.WHERE_IT_PAYS,
      RowRoute.USUAL);
  static final OptimalStrategy BEST_TOTAL = new OptimalStrategy(
      "best total", Objective.HEAVIEST, DenseRoute.WHERE_IT_PAYS, RowRoute.USUAL);

  private static final ImmutableSet<ProblemFeature> HEEDED = ImmutableSet.<ProblemFeature>builder()
      .addAll(OrderedStrategy.HEEDED)
      .add(ProblemFeature.ROWS_ON_DEMAND)
      .build();

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return HEEDED;
  }

  @Override
  public Answer answer(MatchingProblem rest, TieBreak tieBreak) {
    return rest.hasRowsOnDemand() && !rows.lists(rest)
        ? rows.solve(rest, tieBreak, objective)
        : answer(new CanonicalProblem(rest.listed(), tieBreak));
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    return canonical.stated().features().isEmpty()
        ? oneMentorEach(canonical)
        : inOrder().answer(canonical);
  }

  /** The same in words that minimums and several mentors do not change. */
  private OrderedStrategy inOrder() {
    Aim total = new Aim.MostPoints(Aim.Whose.PROGRAM);
    return new OrderedStrategy(
        name,
        objective == Objective.HEAVIEST
            ? ImmutableList.of(total)
            : ImmutableList.of(new Aim.MostPairs(), total));
  }

  private Answer oneMentorEach(CanonicalProblem canonical) {
    return dense
        .solve(canonical, objective)
        .map(found -> answer(
            canonical,
            found.matchedEdge(),
            found.bonus(),
            found.menteePrice(),
            found.mentorPrice()))
        .orElseGet(() -> sparse(canonical));
  }

  private Answer sparse(CanonicalProblem canonical) {
    Assignment found = SparseAssignment.solve(
        canonical.graph(), canonical.places(), canonical.points(), objective);
    return answer(
        canonical, found.matchedEdge(), found.offset(), found.menteePrice(), found.mentorPrice());
  }

  private Answer answer(
      CanonicalProblem canonical,
      int[] matchedEdge,
      long bonus,
      long[] menteePrice,
      long[] mentorPrice) {
    OptimalCertificate.BestTotal total = new OptimalCertificate.BestTotal(
        bonus, canonical.menteePrices(menteePrice), canonical.mentorPrices(mentorPrice));
    return new Answer(
        canonical.pairs(matchedEdge),
        objective == Objective.HEAVIEST
            ? total
            : new OptimalCertificate.MostPeopleThenBestTotal(
                total, ProvedShortage.of(canonical, matchedEdge)));
  }
}
