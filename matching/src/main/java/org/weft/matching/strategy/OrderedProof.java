package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.OptimalCertificate.PricedAim;
import org.weft.matching.certificate.Price;
import org.weft.matching.kernel.objective.MinimumConflict;
import org.weft.matching.kernel.objective.OrderedMatching;
import org.weft.matching.kernel.objective.OrderedResult;
import org.weft.matching.kernel.objective.PlaceBounds;

/** Between the people of a problem and the numbers of the kernels for aims in strict order. */
final class OrderedProof {
  private OrderedProof() {}

  static PlaceBounds bounds(CanonicalProblem canonical) {
    return PlaceBounds.of(
        canonical.graph(), canonical.menteePlaces(), canonical.minimums(), canonical.places());
  }

  /** Aims with the prices of their levels. */
  static ImmutableList<PricedAim> priced(
      CanonicalProblem canonical, List<Aim> aims, List<OrderedMatching.Level> levels) {
    ImmutableList.Builder<PricedAim> priced = ImmutableList.builder();
    for (int k = 0; k < aims.size(); k++) {
      OrderedMatching.Level level = levels.get(k);
      priced.add(new PricedAim(
          aims.get(k),
          notZero(canonical.menteePrices(level.menteePrice())),
          notZero(canonical.mentorPrices(level.mentorPrice()))));
    }
    return priced.build();
  }

  private static ImmutableList<Price> notZero(ImmutableList<Price> prices) {
    return prices.stream()
        .filter(price -> price.points() != 0)
        .collect(ImmutableList.toImmutableList());
  }

  static CanonicalStrategy.Answer impossible(CanonicalProblem canonical, OrderedResult result) {
    MinimumConflict conflict = (MinimumConflict) result;
    return new CanonicalStrategy.Answer(
        ImmutableList.of(),
        new Impossible.MinimumConflict(
            Arrays.stream(conflict.mentors())
                .mapToObj(canonical::mentor)
                .collect(ImmutableList.toImmutableList()),
            Arrays.stream(conflict.mentees())
                .mapToObj(canonical::mentee)
                .collect(ImmutableList.toImmutableList()),
            conflict.wanted(),
            conflict.available()));
  }
}
