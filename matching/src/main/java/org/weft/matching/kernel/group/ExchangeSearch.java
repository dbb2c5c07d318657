package org.weft.matching.kernel.group;

import java.util.Arrays;
import java.util.Random;
import org.weft.matching.kernel.SeededRandom;

/**
 * Finds good groups of many people: seats everybody quickly, then lets people change places as long as that helps.
 *
 * <p>The idea: somebody who fits well to a person at another table tries to get there. Either there is room, or they change
 * places with somebody at that table, or three people move around in a circle.
 *
 * <p><b>Details.</b> {@link GroupConstruction}; then, where rules are broken, places are exchanged at random as long as nothing
 * more is broken by it; then moves and swaps to tables of near partners until none helps, and circles of three tables; then
 * threshold accepting (G. Dueck and T. Scheuer, "Threshold accepting", 1990): swaps may lose a little, less and less of it; then
 * the former again. The best seen is kept, first by broken rules, then by the aim, so the result is never worse than the
 * construction. For the lowest mean, a swap helps if the lower mean of the two tables rises, or stays and the other rises,
 * which raises the means of all tables in the order of leximin. Neighborhoods of moves, swaps and circles are those of the
 * maximally diverse grouping problem (M. Gallego, M. Laguna, R. Martí and A. Duarte, "Tabu search with strategic oscillation for
 * the maximally diverse grouping problem", 2013). Work is counted in exchanges tried and stops at a limit: no clock. All chance
 * comes from the seed. O(size) fits an exchange.
 */
public final class ExchangeSearch {
  /** Partners of each person whose tables are tried. */
  private static final int NEAR = 16;

  /** Partners tried for each step of a circle. */
  private static final int NEAR_IN_CIRCLES = 4;

  private final GroupShape shape;
  private final PairFits fits;
  private final SplitAim aim;
  private final NearPartners near;
  private final Random random;
  private final int[] scratch;
  private Tables tables;
  private long left;
  private int[] best;
  private Score bestScore;

  /** What splits are compared by: the table with the lowest mean only where that is the aim. */
  private record Score(long faults, long lowestPoints, int lowestSize, long total) {
    boolean isBetterThan(Score other) {
      if (faults != other.faults) {
        return faults < other.faults;
      }
      int lowest = Means.compare(lowestPoints, lowestSize, other.lowestPoints, other.lowestSize);
      return lowest != 0 ? lowest > 0 : total > other.total;
    }
  }

  private ExchangeSearch(
      GroupShape shape,
      PairFits fits,
      SplitAim aim,
      NearPartners near,
      Tables tables,
      long limit,
      long seed) {
    this.shape = shape;
    this.fits = fits;
    this.aim = aim;
    this.near = near;
    this.tables = tables;
    random = SeededRandom.of(seed);
    scratch = new int[shape.most() + 1];
    left = limit;
    best = tables.copyOfGroups();
    bestScore = score();
  }

  /**
   * Searches for good groups.
   *
   * @param shape how many groups of what sizes
   * @param fits what pairs are worth
   * @param rules what a group may look like; broken where no way was found to keep them
   * @param aim what is good
   * @param limit most exchanges that are tried; 0 leaves it at the construction
   * @param seed where chance comes from
   * @return the groups and a bound
   */
  public static Found run(
      GroupShape shape, PairFits fits, GroupRules rules, SplitAim aim, long limit, long seed) {
    GroupJudge judge = new GroupJudge(rules);
    NearPartners near = NearPartners.of(fits, judge, Math.max(NEAR, shape.most() - 1));
    int[] start = GroupConstruction.of(shape, fits, rules, judge, near);
    ExchangeSearch search = new ExchangeSearch(
        shape, fits, aim, near, new Tables(shape, fits, judge, start), limit, seed);
    search.run(judge);
    return new Found(
        new Split(search.best, shape.groups()),
        new Split(start, shape.groups()),
        search.bestScore.faults(),
        aim == SplitAim.TOTAL
            ? PartnerBound.total(shape, near)
            : PartnerBound.lowestMean(shape, near));
  }

  /**
   * What a search found.
   *
   * @param split the groups
   * @param start the groups it started from
   * @param faults how many rules are broken, counted by group and person; 0 if all are kept
   * @param bound a total, or for {@link SplitAim#LOWEST_MEAN} a lowest mean, that no split that keeps the rules passes
   */
  public record Found(Split split, Split start, long faults, long bound) {}

  private void run(GroupJudge judge) {
    if (shape.groups() < 2) {
      return;
    }
    long forTheWorst = aim == SplitAim.LOWEST_MEAN ? left / 3 : 0;
    left -= forTheWorst;
    repair();
    descend(SplitAim.TOTAL);
    keep();
    anneal();
    descend(SplitAim.TOTAL);
    keep();
    if (aim == SplitAim.LOWEST_MEAN) {
      left += forTheWorst;
      tables = new Tables(shape, fits, judge, best);
      descend(aim);
      keep();
    }
  }

  private Score score() {
    int lowest = 0;
    for (int g = 1; aim == SplitAim.LOWEST_MEAN && g < tables.groups(); g++) {
      if (Means.compare(
              tables.points(g), tables.size(g), tables.points(lowest), tables.size(lowest))
          < 0) {
        lowest = g;
      }
    }
    return aim == SplitAim.LOWEST_MEAN
        ? new Score(
            tables.totalFaults(), tables.points(lowest), tables.size(lowest), tables.totalPoints())
        : new Score(tables.totalFaults(), 0, 2, tables.totalPoints());
  }

  private void keep() {
    Score now = score();
    if (now.isBetterThan(bestScore)) {
      bestScore = now;
      best = tables.copyOfGroups();
    }
  }

  /**
   * Random exchanges that break no more than before, as long as something is broken; at most half of the limit. Every other
   * one is between two groups that both break something, as what one has too much of the other may lack.
   */
  private void repair() {
    long until = left / 2;
    while (tables.totalFaults() > 0 && left > until) {
      int group = faultyGroup();
      int person = tables.member(group, random.nextInt(tables.size(group)));
      int other = random.nextBoolean() ? faultyGroup() : random.nextInt(tables.groups());
      if (other != group) {
        mend(person, group, other);
      }
      left--;
      keep();
    }
  }

  private int faultyGroup() {
    int from = random.nextInt(tables.groups());
    for (int g = from; ; g = g + 1 == tables.groups() ? 0 : g + 1) {
      if (tables.faults(g) > 0) {
        return g;
      }
    }
  }

  private void mend(int person, int group, int other) {
    int before = tables.faults(group) + tables.faults(other);
    int fewest = before;
    int partner = -2;
    int equals = 0;
    for (int m = mayMove(group, other) ? -1 : 0; m < tables.size(other); m++) {
      int comes = m < 0 ? -1 : tables.member(other, m);
      int faults = tables.faultsAfter(group, person, comes, scratch)
          + tables.faultsAfter(other, comes, person, scratch);
      left--;
      equals = faults < fewest ? 1 : equals + (faults == fewest ? 1 : 0);
      if (faults < fewest || (faults == fewest && random.nextInt(equals) == 0)) {
        fewest = faults;
        partner = comes;
      }
    }
    if (partner >= 0) {
      tables.swap(person, partner, scratch);
    } else if (partner == -1) {
      tables.move(person, other, scratch);
    }
  }

  private boolean mayMove(int from, int to) {
    return tables.size(from) > shape.least() && tables.size(to) < shape.most();
  }

  /** Moves and swaps until none helps, then circles, and again after each circle that helped. */
  private void descend(SplitAim by) {
    boolean[] waiting = new boolean[tables.people()];
    Arrays.fill(waiting, true);
    do {
      settle(by, waiting);
    } while (by == SplitAim.TOTAL && circles(waiting));
  }

  private void settle(SplitAim by, boolean[] waiting) {
    boolean again = true;
    while (again && left > 0) {
      again = false;
      for (int i = 0; i < waiting.length && left > 0; i++) {
        if (waiting[i]) {
          waiting[i] = false;
          again |= improve(by, i, waiting);
        }
      }
    }
  }

  private boolean improve(SplitAim by, int person, boolean[] waiting) {
    boolean improved = false;
    for (int place = 0; place < near.kept() && left > 0; place++) {
      int wished = near.partner(person, place);
      if (wished < 0) {
        break;
      }
      int to = tables.groupOf(wished);
      if (to != tables.groupOf(person) && exchange(by, person, to, waiting)) {
        improved = true;
      }
    }
    return improved;
  }

  /** Tries to bring somebody to a table in the way that helps most there. */
  private boolean exchange(SplitAim by, int person, int to, boolean[] waiting) {
    int from = tables.groupOf(person);
    long leaves = tables.link(person, from);
    long comes = tables.link(person, to);
    int faults = tables.faults(from) + tables.faults(to);
    int partner = -2;
    long bestA = tables.points(from);
    long bestB = tables.points(to);
    int sizeA = tables.size(from);
    int sizeB = tables.size(to);
    for (int m = mayMove(from, to) ? -1 : 0; m < tables.size(to); m++) {
      int other = m < 0 ? -1 : tables.member(to, m);
      long together = other < 0 ? 0 : fits.at(person, other);
      long a = tables.points(from) - leaves;
      long b = tables.points(to) + comes - together;
      if (other >= 0) {
        a += tables.link(other, from) - together;
        b -= tables.link(other, to);
      }
      left--;
      int newA = tables.size(from) - (other < 0 ? 1 : 0);
      int newB = tables.size(to) + (other < 0 ? 1 : 0);
      boolean better = by == SplitAim.TOTAL
          ? a + b > bestA + bestB
          : raises(a, newA, b, newB, bestA, sizeA, bestB, sizeB);
      if (faults > 0 || better) {
        int after = tables.faultsAfter(from, person, other, scratch)
            + tables.faultsAfter(to, other, person, scratch);
        if (after < faults || (after == faults && better)) {
          faults = after;
          partner = other;
          bestA = a;
          bestB = b;
          sizeA = newA;
          sizeB = newB;
        }
      }
    }
    if (partner == -2) {
      return false;
    }
    if (partner < 0) {
      tables.move(person, to, scratch);
    } else {
      tables.swap(person, partner, scratch);
    }
    wake(from, waiting);
    wake(to, waiting);
    return true;
  }

  /** Whether the lower mean of two tables rises, or stays and the higher one rises. */
  private static boolean raises(
      long a, int sizeA, long b, int sizeB, long oldA, int oldSizeA, long oldB, int oldSizeB) {
    boolean aLower = Means.compare(a, sizeA, b, sizeB) <= 0;
    boolean oldLower = Means.compare(oldA, oldSizeA, oldB, oldSizeB) <= 0;
    int low = Means.compare(
        aLower ? a : b,
        aLower ? sizeA : sizeB,
        oldLower ? oldA : oldB,
        oldLower ? oldSizeA : oldSizeB);
    return low > 0
        || (low == 0
            && Means.compare(
                    aLower ? b : a,
                    aLower ? sizeB : sizeA,
                    oldLower ? oldB : oldA,
                    oldLower ? oldSizeB : oldSizeA)
                > 0);
  }

  private void wake(int group, boolean[] waiting) {
    for (int m = 0; m < tables.size(group); m++) {
      waiting[tables.member(group, m)] = true;
    }
  }

  /** One round of circles: person to b, somebody of b to c, somebody of c to the person's table. */
  private boolean circles(boolean[] waiting) {
    boolean improved = false;
    for (int i = 0; i < waiting.length && left > 0; i++) {
      improved |= circle(i, waiting);
    }
    return improved;
  }

  private boolean circle(int person, boolean[] waiting) {
    for (int place = 0; place < Math.min(NEAR_IN_CIRCLES, near.kept()); place++) {
      int wished = near.partner(person, place);
      if (wished >= 0 && tables.groupOf(wished) != tables.groupOf(person)) {
        int to = tables.groupOf(wished);
        long gain = tables.link(person, to) - tables.link(person, tables.groupOf(person));
        for (int m = 0; m < tables.size(to); m++) {
          int second = tables.member(to, m);
          long after = gain - fits.at(person, second) - tables.link(second, to);
          if (closeCircle(person, second, after, waiting)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean closeCircle(int person, int second, long gain, boolean[] waiting) {
    int a = tables.groupOf(person);
    int b = tables.groupOf(second);
    for (int place = 0; place < Math.min(NEAR_IN_CIRCLES, near.kept()); place++) {
      int wished = near.partner(second, place);
      int c = wished < 0 ? a : tables.groupOf(wished);
      if (c != a && c != b) {
        long comes = gain + tables.link(second, c);
        for (int m = 0; m < tables.size(c); m++) {
          int third = tables.member(c, m);
          left--;
          long all = comes
              - fits.at(second, third)
              - tables.link(third, c)
              + tables.link(third, a)
              - fits.at(third, person);
          if (all > 0 && turn(person, second, third)) {
            wake(a, waiting);
            wake(b, waiting);
            wake(c, waiting);
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Goes around the circle unless that breaks more than before. */
  private boolean turn(int first, int second, int third) {
    int a = tables.groupOf(first);
    int b = tables.groupOf(second);
    int c = tables.groupOf(third);
    int before = tables.faults(a) + tables.faults(b) + tables.faults(c);
    int after = tables.faultsAfter(a, first, third, scratch)
        + tables.faultsAfter(b, second, first, scratch)
        + tables.faultsAfter(c, third, second, scratch);
    if (after > before) {
      return false;
    }
    tables.swap(first, second, scratch); // first sits in b, second in a
    tables.swap(second, third, scratch); // second sits in c, third in a
    return true;
  }

  /** Threshold accepting over swaps with the tables of near partners. */
  private void anneal() {
    long rounds = left * 3 / 4;
    long first = firstThreshold();
    for (long step = 0; step < rounds && left > 0; step++) {
      long threshold = first - first * step / rounds;
      int person = random.nextInt(tables.people());
      int wished = near.partner(person, random.nextInt(near.kept()));
      left--;
      if (wished >= 0 && tables.groupOf(wished) != tables.groupOf(person)) {
        trySwap(person, tables.groupOf(wished), threshold);
      }
    }
  }

  private void trySwap(int person, int to, long threshold) {
    int from = tables.groupOf(person);
    int other = tables.member(to, random.nextInt(tables.size(to)));
    if (gain(person, other) >= -threshold) {
      int after = tables.faultsAfter(from, person, other, scratch)
          + tables.faultsAfter(to, other, person, scratch);
      if (after <= tables.faults(from) + tables.faults(to)) {
        tables.swap(person, other, scratch);
      }
    }
  }

  private long gain(int one, int other) {
    int a = tables.groupOf(one);
    int b = tables.groupOf(other);
    return tables.link(one, b)
        - tables.link(one, a)
        + tables.link(other, a)
        - tables.link(other, b)
        - 2L * fits.at(one, other);
  }

  /** A part of what a random exchange with a near table loses on average. */
  private long firstThreshold() {
    long lost = 0;
    int samples = 200;
    for (int s = 0; s < samples; s++) {
      int person = random.nextInt(tables.people());
      int wished = near.partner(person, random.nextInt(near.kept()));
      if (wished >= 0 && tables.groupOf(wished) != tables.groupOf(person)) {
        int to = tables.groupOf(wished);
        int other = tables.member(to, random.nextInt(tables.size(to)));
        lost += Math.max(0, -gain(person, other));
      }
    }
    return lost / samples / 4;
  }
}
