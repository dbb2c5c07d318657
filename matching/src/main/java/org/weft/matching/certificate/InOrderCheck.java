package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OptimalCertificate.PricedAim;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemFeature;

/**
 * Reads a bound on every matching off prices for several aims, compared like words in a dictionary, and checks that the pairs
 * reach it (weak duality). Linear in the candidates times the aims.
 */
final class InOrderCheck {
  static final ImmutableSet<ProblemFeature> COVERED =
      ImmutableSet.of(ProblemFeature.SEVERAL_MENTORS, ProblemFeature.MINIMUMS);

  private final MatchingProblem problem;
  private final ImmutableList<PricedAim> aims;
  private final long[][] menteePrice;
  private final long[][] mentorPrice;
  private final long[][] value;
  private final long[] sum;

  private InOrderCheck(MatchingProblem problem, ImmutableList<PricedAim> aims) {
    this.problem = problem;
    this.aims = aims;
    this.menteePrice = new long[aims.size()][problem.mentees().size()];
    this.mentorPrice = new long[aims.size()][problem.mentors().size()];
    this.value = aims.stream().map(priced -> priced.aim().values(problem)).toArray(long[][]::new);
    this.sum = new long[aims.size()];
  }

  /** Null if no matching is better in the order of the aims. */
  static @Nullable String flaw(CheckedPairs pairs, ImmutableList<PricedAim> aims) {
    try {
      InOrderCheck check = new InOrderCheck(pairs.problem, aims);
      @Nullable String flaw = check.readPrices();
      if (flaw != null) {
        return flaw;
      }
      long[] bound = check.bound();
      long[] totals = check.totals(pairs);
      return Arrays.equals(bound, totals)
          ? null
          : "the pairs reach " + Arrays.toString(totals) + " but the prices allow "
              + Arrays.toString(bound);
    } catch (ArithmeticException passed) {
      return "the prices are too large to be added";
    }
  }

  /** Null if no matching that reaches the first total of the pairs keeps the second at 0. */
  static @Nullable String flawInNoZero(CheckedPairs pairs, ImmutableList<PricedAim> aims) {
    try {
      InOrderCheck check = new InOrderCheck(pairs.problem, aims);
      @Nullable String flaw = check.readPrices();
      if (flaw != null) {
        return flaw;
      }
      long[] bound = check.bound();
      return bound[0] == check.totals(pairs)[0] && bound[1] < 0
          ? null
          : "the prices allow " + Arrays.toString(bound) + ", so one step higher may be possible";
    } catch (ArithmeticException passed) {
      return "the prices are too large to be added";
    }
  }

  private long[] totals(CheckedPairs pairs) {
    long[] totals = new long[value.length];
    for (int c = 0; c < pairs.paired.length; c++) {
      for (int k = 0; k < totals.length && pairs.paired[c]; k++) {
        totals[k] = Math.addExact(totals[k], value[k][c]);
      }
    }
    return totals;
  }

  private @Nullable String readPrices() {
    @Nullable String flaw = null;
    for (int k = 0; k < sum.length && flaw == null; k++) {
      flaw = read(aims.get(k).menteePrices(), problem::indexOfMentee, menteePrice[k]);
      if (flaw == null) {
        flaw = read(aims.get(k).mentorPrices(), problem::indexOfMentor, mentorPrice[k]);
      }
    }
    return flaw;
  }

  private static @Nullable String read(
      ImmutableList<Price> prices, Function<ParticipantId, OptionalInt> index, long[] into) {
    boolean[] seen = new boolean[into.length];
    for (Price price : prices) {
      int at = index.apply(price.person()).orElse(CheckedPairs.NONE);
      if (at == CheckedPairs.NONE || seen[at]) {
        return "a price names " + price.person() + ", who has no such role or is named twice";
      }
      seen[at] = true;
      into[at] = price.points();
    }
    return null;
  }

  private long[] bound() {
    long[] item = new long[sum.length];
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      take(item, menteePrice, mentee);
      add(item, sign(item) > 0 ? problem.menteePlaces(mentee) : 0);
    }
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      take(item, mentorPrice, mentor);
      add(item, sign(item) > 0 ? problem.places(mentor) : problem.minimum(mentor));
    }
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
        for (int k = 0; k < sum.length; k++) {
          long covered = Math.addExact(menteePrice[k][mentee], mentorPrice[k][problem.mentorOf(c)]);
          item[k] = Math.subtractExact(value[k][c], covered);
        }
        add(item, sign(item) > 0 ? 1 : 0);
      }
    }
    return sum;
  }

  private static void take(long[] item, long[][] price, int person) {
    for (int k = 0; k < item.length; k++) {
      item[k] = price[k][person];
    }
  }

  /** The first number that is not 0 decides. */
  private static int sign(long[] item) {
    for (long number : item) {
      if (number != 0) {
        return Long.signum(number);
      }
    }
    return 0;
  }

  private void add(long[] item, long times) {
    for (int k = 0; k < item.length && times > 0; k++) {
      sum[k] = Math.addExact(sum[k], Math.multiplyExact(item[k], times));
    }
  }
}
