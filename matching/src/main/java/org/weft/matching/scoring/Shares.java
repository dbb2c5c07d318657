package org.weft.matching.scoring;

import java.util.List;
import org.weft.matching.kernel.columns.Points;
import org.weft.matching.kernel.columns.ShareTable;

/**
 * Divides the grains of a perfect score among criteria in proportion to their weights.
 *
 * <p>Shares are multiples of 16 grains, about a hundredth of a point, so that quarters and sixteenths of a criterion are
 * whole. Sums of weights are rounded, not weights, so that the shares add up to the whole.
 */
final class Shares {
  private static final int STEP = 16;
  private static final int STEPS = Points.GRAINS * Points.MOST / STEP;

  private Shares() {}

  static int[] grains(List<Double> weights) {
    double all = weights.stream().mapToDouble(weight -> weight).sum();
    int[] shares = new int[weights.size()];
    double weight = 0;
    int given = 0;
    for (int c = 0; c < shares.length; c++) {
      weight += weights.get(c);
      int until =
          c + 1 == shares.length ? STEPS : (int) Math.min(STEPS, Math.round(weight / all * STEPS));
      shares[c] = (until - given) * STEP;
      given = until;
    }
    return shares;
  }

  static int of(double score, int grains) {
    return ShareTable.share(score, grains);
  }
}
