package org.weft.matching.kernel.peers;

/**
 * What a checker of this package found: that a claim {@link Holds}, or the first reason why it does not.
 *
 * <p>Each reason carries the indices and numbers that show it. The order in which reasons are looked for is stated by
 * each checker.
 */
public sealed interface PeerVerdict {
  /**
   * Tells whether the claim holds.
   *
   * @return whether this is {@link Holds}
   */
  default boolean holds() {
    return this instanceof Holds;
  }

  /** Nothing is wrong: the claim is proved. */
  record Holds() implements PeerVerdict {}

  /**
   * Somebody is given a peer who is not on its list, or does not exist.
   *
   * @param person the person
   * @param named whom it is given
   */
  record NotListed(int person, int named) implements PeerVerdict {}

  /**
   * Somebody is given a partner who is given somebody else.
   *
   * @param person the person
   * @param partner its partner
   * @param partnerOfPartner whom the partner is given, or -1
   */
  record NotMutual(int person, int partner, int partnerOfPartner) implements PeerVerdict {}

  /**
   * Two people have the same successor.
   *
   * @param person the later of the two
   * @param successor the successor of both
   */
  record SharedSuccessor(int person, int successor) implements PeerVerdict {}

  /**
   * Somebody likes the predecessor better than the successor.
   *
   * @param person the person
   * @param successor its successor
   * @param predecessor its predecessor
   */
  record WrongDirection(int person, int successor, int predecessor) implements PeerVerdict {}

  /**
   * Two people would rather have each other than what they are given.
   *
   * @param person the one of lower index
   * @param peer the other
   */
  record Blocked(int person, int peer) implements PeerVerdict {}

  /** The partition is stable but has no odd party of three or more: a stable matching exists. */
  record NoOddParty() implements PeerVerdict {}

  /**
   * The people named do not prove that the matching is a largest one.
   *
   * @param unmatched number of people without a partner
   * @param unavoidable number of people who must stay without one, by the people named
   */
  record NotTight(int unmatched, int unavoidable) implements PeerVerdict {}
}
