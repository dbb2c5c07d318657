package org.weft.matching.kernel.lottery;

import java.math.BigInteger;

/**
 * For each edge the chance that it becomes a pair: whole numbers over one common denominator. For each mentee they add up to at
 * most the denominator, for each mentor to at most the denominator times its places.
 *
 * <p>The numbers are in lowest common terms.
 */
public final class Shares {
  private final BigInteger[] numerator;
  private final BigInteger denominator;

  private Shares(BigInteger[] numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static Shares of(Rational[] share) {
    BigInteger common = BigInteger.ONE;
    for (Rational each : share) {
      common = common.divide(common.gcd(each.denominator())).multiply(each.denominator());
    }
    BigInteger[] numerator = new BigInteger[share.length];
    for (int e = 0; e < share.length; e++) {
      numerator[e] = share[e].numerator().multiply(common.divide(share[e].denominator()));
    }
    return new Shares(numerator, common);
  }

  /**
   * Tells the number of edges.
   *
   * @return 0 or more
   */
  public int edges() {
    return numerator.length;
  }

  /**
   * Gives the chance of an edge as a multiple of one over the denominator.
   *
   * @param edge index of the edge
   * @return 0 to the denominator
   */
  public BigInteger numerator(int edge) {
    return numerator[edge];
  }

  /**
   * Gives the common denominator.
   *
   * @return 1 or more
   */
  public BigInteger denominator() {
    return denominator;
  }

  Rational share(int edge) {
    return new Rational(numerator[edge], denominator);
  }
}
