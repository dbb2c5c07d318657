package org.weft.matching.kernel.lottery;

import java.math.BigInteger;

/** An exact fraction in lowest terms; its denominator is above 0. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
  static final Rational ZERO = of(0);
  static final Rational ONE = of(1);

  Rational {
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational minus(Rational other) {
    return plus(new Rational(other.numerator.negate(), other.denominator));
  }

  Rational times(long factor) {
    return new Rational(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  Rational over(long divisor) {
    return new Rational(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
