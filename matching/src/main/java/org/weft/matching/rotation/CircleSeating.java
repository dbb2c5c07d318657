package org.weft.matching.rotation;

/**
 * Pairs by the circle method: one seat stays in the middle, the others sit on a circle and move on by one place a round.
 *
 * <p>T. P. Kirkman (1847), On a problem in combinations, Cambridge and Dublin Mathematical Journal 2; the pairing tables of
 * R. Schurig (1886) and J. Berger are the same rounds in another order.
 *
 * <p><b>Details.</b> The circle has an odd number m of seats, 0 to m - 1. In round r, seat r meets the middle, and seats r + i
 * and r - i (mod m) meet for i = 1 to (m - 1) / 2. Two seats a and b of the circle meet when a + b = 2 r (mod m), which has
 * one solution r because m is odd. So every two seats meet once in m rounds. With an odd head count the middle is empty, and
 * seat r rests in round r: each seat once in m rounds. O(1) a pair; no state.
 */
record CircleSeating(int people) implements Seating {
  private int circle() {
    return people % 2 == 0 ? people - 1 : people;
  }

  @Override
  public int rounds() {
    return circle();
  }

  @Override
  public int[][] round(int number) {
    int m = circle();
    int[][] groups = new int[(people + 1) / 2][];
    groups[0] = people % 2 == 0 ? new int[] {number, m} : new int[] {number};
    for (int i = 1; i <= m / 2; i++) {
      groups[i] = new int[] {(number + i) % m, (number - i + m) % m};
    }
    return groups;
  }
}
