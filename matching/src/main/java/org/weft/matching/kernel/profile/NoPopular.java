package org.weft.matching.kernel.profile;

/**
 * Why no matching is popular: in a popular matching each of some mentees would need a place with some mentors, who have too few
 * places for them. Every other mentor would leave that mentee, or the first choices as a whole, open to a vote it loses.
 *
 * <p>The arrays are copied on the way out.
 */
public final class NoPopular implements PopularResult {
  private final int[] mentees;
  private final int[] mentors;
  private final long places;
  private final int[] firstChoices;
  private final int[] compromise;

  NoPopular(int[] mentees, int[] mentors, long places, int[] firstChoices, int[] compromise) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.places = places;
    this.firstChoices = firstChoices;
    this.compromise = compromise;
  }

  /**
   * Gives the mentees that would need a place.
   *
   * @return their indices, ascending; more than {@link #places}
   */
  public int[] mentees() {
    return mentees.clone();
  }

  /**
   * Gives the mentors they depend on.
   *
   * @return their indices, ascending
   */
  public int[] mentors() {
    return mentors.clone();
  }

  /**
   * Tells how many places these mentors have.
   *
   * @return 0 or more
   */
  public long places() {
    return places;
  }

  /**
   * Gives a matching of first choices alone, as many as possible; from it follows what a popular matching may use.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] firstChoices() {
    return firstChoices.clone();
  }

  /**
   * Gives the matching that comes nearest to what a popular one would be: as many first choices as possible, then as many of
   * those mentees as possible.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] compromise() {
    return compromise.clone();
  }
}
