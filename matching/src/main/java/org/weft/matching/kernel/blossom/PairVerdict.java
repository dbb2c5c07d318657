package org.weft.matching.kernel.blossom;

/**
 * What {@link PairsCheck} found: that a claim {@link Holds}, or the first reason why it does not.
 *
 * <p>Each reason carries the indices and numbers that show it. Values and prices are in half units of weight.
 */
public sealed interface PairVerdict {
  /**
   * Tells whether the claim holds.
   *
   * @return whether this is {@link Holds}
   */
  default boolean holds() {
    return this instanceof Holds;
  }

  /** Nothing is wrong: the claim is proved. */
  record Holds() implements PairVerdict {}

  /**
   * Somebody is given a partner who does not exist, or with whom no pair is possible.
   *
   * @param person the person
   * @param named whom it is given
   */
  record NotPossible(int person, int named) implements PairVerdict {}

  /**
   * Somebody is given a partner who is given somebody else.
   *
   * @param person the person
   * @param partner its partner
   * @param partnerOfPartner whom the partner is given, or -1
   */
  record NotMutual(int person, int partner, int partnerOfPartner) implements PairVerdict {}

  /**
   * The pairs have another total weight than stated.
   *
   * @param stated what was stated
   * @param actual the sum of the weights of the pairs
   */
  record WrongTotal(long stated, long actual) implements PairVerdict {}

  /**
   * What is added for each pair does not make more pairs worth more than any loss of weight, or something is added
   * although weight alone counts.
   *
   * @param offset what is added for each pair
   * @param needed the least that would do; 0 if weight alone counts
   */
  record WrongOffset(long offset, long needed) implements PairVerdict {}

  /**
   * The price of a person is below zero, or so large that sums could pass {@code long}.
   *
   * @param person the person
   * @param price its price
   */
  record PriceOutOfRange(int person, long price) implements PairVerdict {}

  /**
   * The price of a set is below zero, or with the sets around it so large that sums could pass {@code long}.
   *
   * @param set the set
   * @param price its price
   */
  record SetPriceOutOfRange(int set, long price) implements PairVerdict {}

  /**
   * A set is not followed by the set around it, or a person is in a set that does not exist.
   *
   * @param index the set or person
   * @param around the set that is said to be around it
   */
  record NotNested(int index, int around) implements PairVerdict {}

  /**
   * A set has an even number of people or fewer than three.
   *
   * @param set the set
   * @param people number of people in it
   */
  record NotOdd(int set, int people) implements PairVerdict {}

  /**
   * A set with a price has room for more pairs.
   *
   * @param set the set
   * @param people number of people in it
   * @param pairs number of pairs inside
   */
  record RoomInSet(int set, int people, int pairs) implements PairVerdict {}

  /**
   * Somebody without a partner has a price above zero.
   *
   * @param person the person
   * @param price its price
   */
  record UnmatchedPrice(int person, long price) implements PairVerdict {}

  /**
   * A pair is worth more than the prices that cover it: the prices do not bound the optimum.
   *
   * @param left the person with the lower index
   * @param right the other
   * @param value what the pair is worth
   * @param cover the prices of the two and of the sets that hold both
   */
  record Underpriced(int left, int right, long value, long cover) implements PairVerdict {}

  /**
   * A pair that is made is worth less than the prices that cover it: the pairs do not reach the bound.
   *
   * @param left the person with the lower index
   * @param right the other
   * @param value what the pair is worth
   * @param cover the prices of the two and of the sets that hold both
   */
  record Overpriced(int left, int right, long value, long cover) implements PairVerdict {}
}
