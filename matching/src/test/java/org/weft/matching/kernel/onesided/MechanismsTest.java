package org.weft.matching.kernel.onesided;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.onesided.EfficiencyAdjustedTest.Market;

/** Each mechanism against its description, carried out person by person. */
class MechanismsTest {
  /** Who has which edge, and how many places are free. */
  private static final class Table {
    private final Market market;
    private final int[] free;
    private final int[] matched;

    Table(Market market) {
      this.market = market;
      this.free = market.wishes().capacity().clone();
      this.matched = new int[market.wishes().graph().mentees()];
      Arrays.fill(matched, -1);
    }

    boolean isFree(int edge) {
      return free[mentorOf(edge)] > 0;
    }

    int mentorOf(int edge) {
      return market.wishes().graph().mentorOf(edge);
    }

    void take(int edge) {
      matched[market.menteeOf(edge)] = edge;
      free[mentorOf(edge)]--;
    }

    /** Edges of a mentee, best first. */
    List<Integer> list(int mentee) {
      CandidateGraph graph = market.wishes().graph();
      return IntStream.range(graph.firstEdge(mentee), graph.endEdge(mentee))
          .boxed()
          .sorted(Comparator.comparing(e -> market.wishes().rank()[e]))
          .toList();
    }
  }

  @Property(tries = 500)
  void firstComeFirstServedGivesEachTheBestThatIsFree(@ForAll long seed) {
    Market market = Market.of(seed);
    Table table = new Table(market);
    for (int i = 0; i < table.matched.length; i++) {
      table.list(i).stream().filter(table::isFree).findFirst().ifPresent(table::take);
    }
    long[] wish = Arrays.stream(market.wishes().rank()).mapToLong(r -> -r).toArray();
    assertThat(SerialDictatorship.solve(market.wishes().graph(), market.wishes().capacity(), wish))
        .isEqualTo(table.matched);
  }

  @Test
  void theFirstMentorOfTheFirstMenteeStaysTheBestWhenItIs() {
    CandidateGraph graph = CandidateGraph.complete(1, 3);
    int[] ones = {1, 1, 1};
    assertThat(SerialDictatorship.solve(graph, ones, new long[] {5, 3, 4})).containsExactly(0);
    assertThat(SerialDictatorship.solve(graph, ones, new long[] {3, 5, 4})).containsExactly(1);
  }

  @Property(tries = 500)
  void immediateAcceptanceServesChoiceAfterChoice(@ForAll long seed) {
    Market market = Market.of(seed);
    Table table = new Table(market);
    int[] capacity = market.wishes().capacity();
    for (int round = 0; round < market.wishes().graph().mentors(); round++) {
      List<Integer> asked = new ArrayList<>();
      for (int i = 0; i < table.matched.length; i++) {
        List<Integer> open =
            table.list(i).stream().filter(e -> capacity[table.mentorOf(e)] > 0).toList();
        if (table.matched[i] < 0 && round < open.size()) {
          asked.add(open.get(round));
        }
      }
      asked.sort(Comparator.comparing(e -> market.claimRank()[e]));
      for (int e : asked) {
        if (table.isFree(e)) {
          table.take(e);
        }
      }
    }
    assertThat(ImmediateAcceptance.solve(market.rankings(), capacity)).isEqualTo(table.matched);
  }

  @Property(tries = 500)
  void tradingCyclesAreServedUntilNobodyPoints(@ForAll long seed) {
    Market market = Market.of(seed);
    Table table = new Table(market);
    boolean[] left = new boolean[table.matched.length];
    for (int i = 0; i < left.length; i++) {
      while (!left[i]) {
        trade(market, table, left, i);
      }
    }
    assertThat(TopTradingCycles.solve(market.rankings(), market.wishes().capacity()))
        .isEqualTo(table.matched);
  }

  /** Follows the pointing from a mentee until somebody points at nobody, who leaves, or a circle closes. */
  private static void trade(Market market, Table table, boolean[] left, int from) {
    List<Integer> path = new ArrayList<>(List.of(from));
    while (true) {
      int last = path.get(path.size() - 1);
      Integer wish = table.list(last).stream().filter(table::isFree).findFirst().orElse(null);
      if (wish == null) {
        left[last] = true;
        return;
      }
      int mentor = table.mentorOf(wish);
      int claimant = IntStream.range(0, market.claimRank().length)
          .filter(e -> table.mentorOf(e) == mentor && !left[market.menteeOf(e)])
          .boxed()
          .min(Comparator.comparing(e -> market.claimRank()[e]))
          .map(market::menteeOf)
          .orElseThrow();
      int at = path.indexOf(claimant);
      if (at >= 0) {
        List<Integer> wishes = path.subList(at, path.size()).stream()
            .map(i -> table.list(i).stream().filter(table::isFree).findFirst().orElseThrow())
            .toList();
        wishes.forEach(table::take);
        path.subList(at, path.size()).forEach(i -> left[i] = true);
        return;
      }
      path.add(claimant);
    }
  }

  @Property(tries = 500)
  void greedyTakesTheHeaviestPairThatIsLeft(@ForAll long seed) {
    Market market = Market.of(seed);
    Table table = new Table(market);
    SplittableRandom random = new SplittableRandom(seed + 1);
    long most = 1L << random.nextInt(1, 32);
    long[] weight = random.longs(market.claimRank().length, 0, most).toArray();
    IntStream.range(0, weight.length)
        .boxed()
        .sorted(Comparator.comparing((Integer e) -> -weight[e]).thenComparing(e -> e))
        .filter(e -> table.isFree(e) && table.matched[market.menteeOf(e)] < 0)
        .forEach(table::take);
    assertThat(GreedyChoice.solve(market.wishes().graph(), market.wishes().capacity(), weight))
        .isEqualTo(table.matched);
  }

  @Property(tries = 500)
  void chanceLeavesNobodyBesideAFreePlace(@ForAll long seed) {
    Market market = Market.of(seed);
    int[] found = RandomChoice.solve(market.wishes().graph(), market.wishes().capacity(), seed);
    assertThat(market.wishes().isMatching(found)).isTrue();
    Table table = new Table(market);
    Arrays.stream(found).filter(e -> e >= 0).forEach(table::take);
    for (int e = 0; e < market.claimRank().length; e++) {
      assertThat(table.isFree(e) && found[market.menteeOf(e)] < 0).isFalse();
    }
  }

  /** Mentee 0 knows nobody, so it takes part in no draw; whoever of the others comes second takes what is left. */
  @Test
  void chanceCanGiveEachMentorToEachMenteeAndPassesOverThoseWithoutCandidates() {
    CandidateGraph graph = CandidateGraph.ofRows(3, new int[][] {{}, {0, 1, 2}, {0, 1, 2}});
    CandidateGraph without = CandidateGraph.ofRows(3, new int[][] {{0, 1, 2}, {0, 1, 2}});
    int[] capacity = {1, 0, 1};
    List<List<Integer>> seen = new ArrayList<>();
    for (long seed = 0; seed < 50; seed++) {
      int[] found = RandomChoice.solve(graph, capacity, seed);
      int[] other = RandomChoice.solve(without, capacity, seed);
      assertThat(found).containsExactly(-1, other[0], other[1]);
      seen.add(List.of(found[1], found[2]));
    }
    assertThat(seen)
        .containsOnly(List.of(0, 5), List.of(2, 3))
        .contains(List.of(0, 5), List.of(2, 3));
  }
}
