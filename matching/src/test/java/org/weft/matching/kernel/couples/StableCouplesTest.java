package org.weft.matching.kernel.couples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;

class StableCouplesTest {
  private static final long PLENTY = 1_000_000;

  private static CoupleInstance instance(long seed, boolean manyTies) {
    return CoupleInstance.random(new Random(seed), manyTies ? 3 : 1000);
  }

  @Property(tries = 3000)
  void theResultIsAMatchingBlockedByAsManyAsItSays(
      @ForAll long seed, @ForAll boolean manyTies, @ForAll boolean searched) {
    CoupleInstance instance = instance(seed, manyTies);
    CouplesResult result = StableCouples.solve(instance.market(), PLENTY, searched ? PLENTY : 0);
    int[] mentorOf = instance.mentors(result.matchedEdge());
    assertThat(instance.isMatching(mentorOf)).isTrue();
    assertThat(instance.blocking(mentorOf)).isEqualTo(result.blocking());
    assertThat(result.atLeast()).isBetween(0, result.blocking());
    assertThat(result.isStable()).isEqualTo(result.blocking() == 0);
  }

  @Property(tries = 3000)
  void withoutLimitsNoMatchingIsBlockedByFewer(@ForAll long seed, @ForAll boolean manyTies) {
    CoupleInstance instance = instance(seed, manyTies);
    CouplesResult result = StableCouples.solve(instance.market(), PLENTY, PLENTY);
    assertThat(result.isFewest()).isTrue();
    assertThat(result.blocking()).isEqualTo(instance.fewestBlocking());
  }

  /** Without any moves the search is on its own. */
  @Property(tries = 2000)
  void theSearchAloneFindsTheFewest(@ForAll long seed, @ForAll boolean manyTies) {
    CoupleInstance instance = instance(seed, manyTies);
    CouplesResult result = StableCouples.solve(instance.market(), 0, PLENTY);
    int fewest = instance.fewestBlocking();
    assertThat(result.blocking()).isEqualTo(fewest);
    assertThat(instance.blocking(instance.mentors(result.matchedEdge()))).isEqualTo(fewest);
    CoupleSearch search = new CoupleSearch(instance.market(), PLENTY);
    assertThat(search.find(fewest)).isTrue();
    assertThat(CoupleSearch.blocking(search.holdings())).isEqualTo(fewest);
    if (fewest > 0) {
      assertThat(search.find(fewest - 1)).isFalse();
      assertThat(search.hasRunOut()).isFalse();
    }
  }

  @Property(tries = 1000)
  void aSearchThatIsCutShortClaimsNoMoreThanItKnows(
      @ForAll long seed, @ForAll boolean manyTies, @ForAll int tests) {
    CoupleInstance instance = instance(seed, manyTies);
    CouplesResult result = StableCouples.solve(instance.market(), 1, Math.floorMod(tests, 300));
    assertThat(result.atLeast()).isLessThanOrEqualTo(instance.fewestBlocking());
    if (result.isFewest()) {
      assertThat(result.blocking()).isEqualTo(instance.fewestBlocking());
    }
  }

  @Property(tries = 2000)
  void whenOffersEndNothingBlocksOnStrictLists(@ForAll long seed, @ForAll boolean manyTies) {
    CoupleMarket strict = instance(seed, manyTies).market().strict();
    SequentialOffers offers = new SequentialOffers(strict);
    boolean ended = offers.run(inOrder(strict.parties), PLENTY);
    assertThat(ended).isEqualTo(CoupleSearch.blocking(offers.holdings()) == 0);
    assertThat(offers.moves()).isLessThan(5000);
  }

  private static int[] inOrder(int parties) {
    return IntStream.range(0, parties).toArray();
  }

  @Property(tries = 1000)
  void noMoreMovesAreMadeThanAllowed(@ForAll long seed, @ForAll int most) {
    CoupleMarket strict = instance(seed, false).market().strict();
    int moves = Math.floorMod(most, 6);
    SequentialOffers free = new SequentialOffers(strict);
    free.run(inOrder(strict.parties), PLENTY);
    SequentialOffers bound = new SequentialOffers(strict);
    boolean ended = bound.run(inOrder(strict.parties), moves);
    assertThat(bound.moves()).isEqualTo(Math.min(moves, free.moves()));
    if (free.moves() > moves) {
      assertThat(ended).isFalse();
    }
  }

  /** Numbers of groups and the order of couples and of their members mean nothing. */
  @Property(tries = 1000)
  void couplesMayBeGivenInAnyOrder(@ForAll long seed, @ForAll boolean manyTies) {
    CoupleInstance given = instance(seed, manyTies);
    int[][] turned = new int[given.couples().length][];
    for (int c = 0; c < turned.length; c++) {
      int[] couple = given.couples()[turned.length - 1 - c];
      turned[c] = new int[] {couple[1], couple[0]};
    }
    CoupleInstance other = new CoupleInstance(
        given.rows(),
        given.capacity(),
        Arrays.stream(given.groupOf()).map(group -> -7 * group).toArray(),
        turned,
        given.menteePoints(),
        given.mentorPoints());
    assertThat(StableCouples.solve(other.market(), PLENTY, PLENTY).matchedEdge())
        .isEqualTo(StableCouples.solve(given.market(), PLENTY, PLENTY).matchedEdge());
  }

  @Property(tries = 1000)
  void withoutCouplesItIsDeferredAcceptance(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = random.nextInt(9);
    int mentors = 1 + random.nextInt(6);
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      rows[i] = IntStream.range(0, mentors).filter(j -> random.nextInt(4) > 0).toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    int[] capacity = IntStream.range(0, mentors).map(j -> random.nextInt(4)).toArray();
    long[] menteePoints = random.longs(graph.edges()).map(x -> x >> 8).toArray();
    long[] mentorPoints = random.longs(graph.edges()).toArray();
    CoupleMarket market = CoupleMarket.of(
        graph, capacity, new int[mentors], new int[0][], menteePoints, mentorPoints);
    Rankings rankings =
        Rankings.of(graph, ranks(graph, menteePoints, false), ranks(graph, mentorPoints, true));
    CouplesResult result = StableCouples.solve(market, graph.edges(), 0);
    assertThat(result.isStable()).isTrue();
    assertThat(result.matchedEdge())
        .isEqualTo(DeferredAcceptance.menteesPropose(rankings, capacity));
  }

  private static int[] ranks(CandidateGraph graph, long[] points, boolean ofMentor) {
    int[] menteeOf = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      Arrays.fill(menteeOf, graph.firstEdge(i), graph.endEdge(i), i);
    }
    return IntStream.range(0, points.length)
        .map(e -> (int) IntStream.range(0, points.length)
            .filter(
                f -> ofMentor ? graph.mentorOf(e) == graph.mentorOf(f) : menteeOf[e] == menteeOf[f])
            .filter(f -> points[f] > points[e])
            .count())
        .toArray();
  }

  /** Two hospitals of one group; the couple 0 and 1 wants 0 and 1, the single 2 likes mentor 0 best. */
  private static CoupleInstance noneStable() {
    return new CoupleInstance(
        new int[][] {{0}, {1}, {0, 1}},
        new int[] {1, 1},
        new int[] {5, 5},
        new int[][] {{0, 1}},
        new long[][] {{1, 0}, {0, 1}, {2, 1}},
        new long[][] {{2, 0}, {0, 1}, {1, 2}});
  }

  /** After B. Klaus and F. Klijn, "Stable Matchings and Preferences of Couples" (2005): one couple is enough. */
  @Test
  void oneCoupleIsEnoughForNothingToBeStable() {
    CoupleInstance instance = noneStable();
    assertThat(instance.fewestBlocking()).isOne();
    CouplesResult result = StableCouples.solve(instance.market(), PLENTY, PLENTY);
    assertThat(result.isStable()).isFalse();
    assertThat(result.isFewest()).isTrue();
    assertThat(result.blocking()).isOne();
    assertThat(result.atLeast()).isOne();
  }

  @Test
  void goingAroundIsNoticed() {
    CoupleMarket strict = noneStable().market().strict();
    SequentialOffers offers = new SequentialOffers(strict);
    assertThat(offers.run(inOrder(strict.parties), PLENTY)).isFalse();
    assertThat(offers.moves()).isBetween(2L, 19L);
  }

  @Test
  void withoutTestsNothingIsKnownOfOtherMatchings() {
    CouplesResult result = StableCouples.solve(noneStable().market(), PLENTY, 0);
    assertThat(result.blocking()).isPositive();
    assertThat(result.atLeast()).isZero();
    assertThat(result.isFewest()).isFalse();
  }

  /** Other orders end where singles first goes around, for some markets of these seeds. */
  @Test
  void otherOrdersHelpAtTimes() {
    int helped = 0;
    for (int seed = 0; seed < 3000; seed++) {
      CoupleMarket market = instance(seed, false).market();
      CoupleMarket strict = market.strict();
      SequentialOffers offers = new SequentialOffers(strict);
      if (!offers.run(inOrder(strict.parties), PLENTY)
          && StableCouples.solve(market, PLENTY, 0).isStable()) {
        helped++;
      }
    }
    assertThat(helped).isPositive();
  }

  /** Where singles first goes around and couples first then ends, that is the answer. */
  @Test
  void couplesComeFirstOnceSinglesFirstWentAround() {
    int ended = 0;
    for (int seed = 0; seed < 1000; seed++) {
      CoupleMarket market = instance(seed, false).market();
      CoupleMarket strict = market.strict();
      SequentialOffers offers = new SequentialOffers(strict);
      if (!offers.run(hopeful(strict, 0), PLENTY)
          && offers.run(hopeful(strict, strict.firstCouple()), PLENTY)) {
        ended++;
        assertThat(StableCouples.solve(market, PLENTY, 0).matchedEdge())
            .isEqualTo(offers.holdings().matchedEdge());
      }
    }
    assertThat(ended).isPositive();
  }

  /** Parties with options from one on, then those before it. */
  private static int[] hopeful(CoupleMarket market, int from) {
    return IntStream.concat(IntStream.range(from, market.parties), IntStream.range(0, from))
        .filter(market::hasOptions)
        .toArray();
  }

  /** Some markets of these seeds need an order that puts neither singles nor couples first. */
  @Test
  void mixedOrdersHelpWhereNeitherSinglesNorCouplesFirstEnds() {
    int helped = 0;
    for (int seed = 0; seed < 1000; seed++) {
      CoupleMarket market = instance(seed, false).market();
      CoupleMarket strict = market.strict();
      SequentialOffers offers = new SequentialOffers(strict);
      if (!offers.run(hopeful(strict, 0), PLENTY)
          && !offers.run(hopeful(strict, strict.firstCouple()), PLENTY)
          && StableCouples.solve(market, PLENTY, 0).isStable()) {
        helped++;
      }
    }
    assertThat(helped).isPositive();
  }

  /** The couple 0 and 1 keeps mentee 3 out until mentee 2 takes the other place of the couple. */
  @Test
  void thePlaceThatALostPartnerLeavesIsOfferedAgain() {
    CoupleInstance instance = new CoupleInstance(
        new int[][] {{0}, {1}, {0}, {1}},
        new int[] {1, 1},
        new int[] {0, 0},
        new int[][] {{0, 1}},
        new long[4][2],
        new long[][] {{1, 0}, {0, 2}, {2, 0}, {0, 1}});
    SequentialOffers offers = new SequentialOffers(instance.market().strict());
    // Party 0 is mentee 2, party 1 is mentee 3, party 2 the couple.
    assertThat(offers.run(new int[] {2, 1, 0}, PLENTY)).isTrue();
    assertThat(offers.holdings().matchedEdge()).containsExactly(-1, -1, 2, 3);
    assertThat(offers.moves()).isEqualTo(3);
  }

  @Test
  void whoHasNoCandidatesChangesNothingForOthers() {
    for (int seed = 0; seed < 400; seed++) {
      CoupleInstance given = instance(seed, false);
      int mentees = given.rows().length;
      int[][] rows = Arrays.copyOf(given.rows(), mentees + 1);
      rows[mentees] = new int[0];
      CoupleInstance more = new CoupleInstance(
          rows,
          given.capacity(),
          given.groupOf(),
          given.couples(),
          given.menteePoints(),
          given.mentorPoints());
      int[] alone = StableCouples.solve(given.market(), PLENTY, 0).matchedEdge();
      assertThat(StableCouples.solve(more.market(), PLENTY, 0).matchedEdge())
          .isEqualTo(Ints.concat(alone, new int[] {-1}));
    }
  }

  @Test
  void mentorsWithoutPlacesAreNoOption() {
    CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0}, {0, 1}, {0}, {1}});
    CoupleMarket market = CoupleMarket.of(
        graph, new int[] {0, 1}, new int[2], new int[][] {{2, 3}}, new long[5], new long[5]);
    assertThat(market.hasOptions(0)).isFalse();
    assertThat(market.hasOptions(1)).isTrue();
    assertThat(market.hasOptions(2)).isFalse();
    assertThat(market.optionStart).containsExactly(0, 0, 1, 1);
  }

  @Test
  void aSearchWithoutTestsIsSpentFromTheStart() {
    CoupleSearch search = new CoupleSearch(noneStable().market(), 0);
    assertThat(search.hasRunOut()).isTrue();
    assertThat(search.find(5)).isFalse();
  }

  @Test
  void aCoupleMayShareAMentorWithTwoPlaces() {
    CandidateGraph graph = CandidateGraph.ofRows(1, new int[][] {{0}, {0}, {0}});
    int[][] couple = {{2, 0}};
    CouplesResult two = StableCouples.solve(
        CoupleMarket.of(
            graph, new int[] {2}, new int[1], couple, new long[3], new long[] {2, 1, 2}),
        PLENTY,
        PLENTY);
    assertThat(two.matchedEdge()).containsExactly(0, -1, 2);
    CouplesResult one = StableCouples.solve(
        CoupleMarket.of(
            graph, new int[] {1}, new int[1], couple, new long[3], new long[] {2, 1, 2}),
        PLENTY,
        PLENTY);
    assertThat(one.matchedEdge()).containsExactly(-1, 1, -1);
  }

  @Test
  void aLargeMarketIsSolvedWithinItsLimits() {
    SplittableRandom random = new SplittableRandom(5);
    int mentees = 400;
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      rows[i] = random.ints(12, 0, 150).distinct().sorted().toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(150, rows);
    int[] capacity = new int[150];
    Arrays.fill(capacity, 3);
    int[][] couples =
        IntStream.range(0, 5).mapToObj(c -> new int[] {2 * c, 2 * c + 1}).toArray(int[][]::new);
    CoupleMarket market = CoupleMarket.of(
        graph,
        capacity,
        IntStream.range(0, 150).map(j -> j % 6).toArray(),
        couples,
        random.longs(graph.edges(), 0, 1000).toArray(),
        random.longs(graph.edges(), 0, 1000).toArray());
    CouplesResult result = StableCouples.solve(market, 10_000, 10_000);
    assertThat(result.isStable()).isTrue();
    assertThat(Arrays.stream(result.matchedEdge()).filter(e -> e >= 0).count()).isGreaterThan(300);
  }

  @Test
  void wrongMarketsAreRefusedWithAWayOut() {
    CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {1}});
    int[] two = {1, 1};
    long[] three = new long[3];
    refuses(
        graph,
        new int[1],
        two,
        new int[0][],
        three,
        three,
        "capacity must have one entry for each of the 2 mentors but had 1");
    refuses(
        graph,
        two,
        new int[3],
        new int[0][],
        three,
        three,
        "groupOf must have one entry for each of the 2 mentors but had 3");
    refuses(
        graph,
        two,
        two,
        new int[0][],
        two(),
        three,
        "menteePoints must have one entry for each of the 3 edges but had 2");
    refuses(
        graph,
        two,
        two,
        new int[0][],
        three,
        two(),
        "mentorPoints must have one entry for each of the 3 edges but had 2");
    refuses(
        graph,
        new int[] {1, -1},
        two,
        new int[0][],
        three,
        three,
        "capacity of mentor 1 must not be negative but was -1; use 0");
    refuses(graph, two, two, new int[][] {{0, 2}}, three, three, "couple 0 has mentee 2 but there");
    refuses(graph, two, two, new int[][] {{-1, 0}}, three, three, "couple 0 has mentee -1 but");
    refuses(graph, two, two, new int[][] {{0, 0}}, three, three, "mentee 0 is in two couples");
    refuses(graph, two, two, new int[][] {{0}}, three, three, "couple 0 must have 2 members but");
    long[] huge = {0, 1L << 62, 0};
    refuses(graph, two, two, new int[0][], huge, three, "menteePoints of edge 1 must lie within");
    long[] low = {0, -(1L << 62) - 1, 0};
    refuses(graph, two, two, new int[0][], low, three, "menteePoints of edge 1 must lie within");
    assertThatThrownBy(() -> StableCouples.solve(
            CoupleMarket.of(graph, two, two, new int[0][], three, three), -1, 0))
        .hasMessage("limits must be 0 or more but were -1 moves and 0 tests; use 0 for none");
    assertThatThrownBy(() -> StableCouples.solve(
            CoupleMarket.of(graph, two, two, new int[0][], three, three), 0, -1))
        .hasMessageContaining("0 moves and -1 tests");
  }

  private static long[] two() {
    return new long[2];
  }

  private static void refuses(
      CandidateGraph graph,
      int[] capacity,
      int[] groupOf,
      int[][] couples,
      long[] menteePoints,
      long[] mentorPoints,
      String message) {
    assertThatThrownBy(
            () -> CoupleMarket.of(graph, capacity, groupOf, couples, menteePoints, mentorPoints))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void tooManyOptionsAreRefused() {
    CandidateGraph graph = CandidateGraph.complete(2, 5000);
    int[] capacity = new int[5000];
    Arrays.fill(capacity, 2);
    long[] points = new long[10_000];
    assertThatThrownBy(() ->
            CoupleMarket.of(graph, capacity, new int[5000], new int[][] {{0, 1}}, points, points))
        .hasMessage(
            "there are more than 20000000 options; keep the best candidates of each mentee only");
  }

  @Test
  void theLargestPointsAddUp() {
    CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0, 1}});
    long most = (1L << 62) - 1;
    CoupleMarket market = CoupleMarket.of(
        graph,
        new int[] {2, 2},
        new int[] {0, 1},
        new int[][] {{0, 1}},
        new long[] {-(1L << 62), most, -(1L << 62), most},
        new long[4]);
    assertThat(StableCouples.solve(market, 10, 0).matchedEdge()).containsExactly(1, 3);
  }
}
