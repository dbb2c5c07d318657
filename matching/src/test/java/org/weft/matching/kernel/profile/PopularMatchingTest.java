package org.weft.matching.kernel.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.HallViolator;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.OptimalityCheck;

class PopularMatchingTest {
  private static final CandidateGraph THREE = CandidateGraph.complete(3, 3);
  private static final int[] ONES = {1, 1, 1};
  private static final int[] ALIKE = {1, 2, 3, 1, 2, 3, 1, 2, 3};

  @Test
  void threeAlikeForThreeMentorsHaveNoPopularMatchingAndTwoHave() {
    NoPopular none = (NoPopular) PopularMatching.solve(THREE, ONES, ALIKE);
    assertThat(none.mentees()).containsExactly(0, 1, 2);
    assertThat(none.mentors()).containsExactly(0, 1);
    assertThat(none.places()).isEqualTo(2);
    PopularResult two =
        PopularMatching.solve(CandidateGraph.complete(2, 3), ONES, new int[] {1, 2, 3, 1, 2, 3});
    assertThat(((LargestPopular) two).matchedEdge()).containsAnyOf(0, 3).containsAnyOf(1, 4);
  }

  @Property(tries = 500)
  void aLargestPopularMatchingIsFoundExactlyIfThereIsOne(@ForAll long seed) {
    Wishes wishes = Wishes.small(seed);
    assertAgreesWithDefinition(wishes);
  }

  @Property(tries = 50)
  void contestedMentorsAreNoExceptionToThat(@ForAll long seed) {
    assertAgreesWithDefinition(Wishes.contested(seed));
  }

  @Property(tries = 500)
  void strictListsAreNoExceptionToThat(@ForAll long seed) {
    Wishes wishes = Wishes.strict(seed);
    assertAgreesWithDefinition(wishes);
  }

  private static void assertAgreesWithDefinition(Wishes wishes) {
    List<int[]> all = wishes.matchings();
    List<int[]> popular =
        all.stream().filter(Votes.among(wishes, all)::isPopular).toList();
    PopularResult result = PopularMatching.solve(wishes.graph(), wishes.capacity(), wishes.rank());
    assertThat(result instanceof LargestPopular).isEqualTo(!popular.isEmpty());
    if (result instanceof LargestPopular found) {
      assertThat(popular).anyMatch(m -> Arrays.equals(m, found.matchedEdge()));
      assertThat(Matchings.size(found.matchedEdge()))
          .isEqualTo(popular.stream().mapToInt(Matchings::size).max().orElseThrow());
    } else if (result instanceof NoPopular none) {
      assertThat(wishes.isMatching(none.compromise())).isTrue();
      assertThat((long) none.mentees().length).isGreaterThan(none.places());
      assertThat(none.places())
          .isEqualTo(
              Arrays.stream(none.mentors()).mapToLong(j -> wishes.capacity()[j]).sum());
    }
  }

  @Property(tries = 300)
  void theReasonIsAHallViolatorOfWhatPopularMatchingsMayUse(@ForAll long seed) {
    assertReason(Wishes.small(seed));
    assertReason(Wishes.contested(seed));
  }

  private static void assertReason(Wishes wishes) {
    PopularResult result = PopularMatching.solve(wishes.graph(), wishes.capacity(), wishes.rank());
    if (result instanceof NoPopular none) {
      assertThat(AllowedByDefinition.largestOfFirstChoices(wishes))
          .anyMatch(m -> Arrays.equals(m, none.firstChoices()));
      CandidateGraph allowed = AllowedByDefinition.graph(wishes, none.mentees());
      assertThat(HallViolator.check(allowed, wishes.capacity(), none.mentees(), none.mentors())
              .holds())
          .isTrue();
    }
  }

  @Property(tries = 600)
  void theVoteCountIsTheBestOfAllChallengers(@ForAll long seed) {
    Wishes wishes = Wishes.small(seed);
    List<int[]> all = wishes.matchings();
    Votes among = Votes.among(wishes, all);
    for (int k = 0; k < all.size(); k += 1 + all.size() / 8) {
      int[] matching = all.get(k);
      VoteCount votes =
          VoteCount.against(wishes.graph(), wishes.capacity(), wishes.rank(), matching);
      assertThat(votes.margin()).isEqualTo(among.margin(matching));
      assertThat(Votes.votes(wishes, votes.challenger(), matching)).isEqualTo(votes.margin());
    }
  }

  @Property(tries = 200)
  void largeResultsArePopularByTheVoteCount(@ForAll long seed) {
    Wishes wishes = Wishes.large(seed);
    PopularResult result = PopularMatching.solve(wishes.graph(), wishes.capacity(), wishes.rank());
    Statistics.collect(result.getClass().getSimpleName());
    if (result instanceof LargestPopular popular) {
      VoteCount votes = VoteCount.against(
          wishes.graph(), wishes.capacity(), wishes.rank(), popular.matchedEdge());
      assertThat(votes.margin()).isZero();
      assertThat(OptimalityCheck.check(
                  wishes.graph(),
                  wishes.capacity(),
                  weights(wishes, popular.matchedEdge()),
                  0,
                  popular.matchedEdge(),
                  votes.menteePrice(),
                  votes.mentorPrice())
              .holds())
          .isTrue();
    } else if (result instanceof NoPopular none) {
      assertThat(
              VoteCount.against(wishes.graph(), wishes.capacity(), wishes.rank(), none.compromise())
                  .margin())
          .isPositive();
    }
  }

  private static long[] weights(Wishes wishes, int[] matchedEdge) {
    long[] weight = new long[wishes.graph().edges()];
    for (int i = 0; i < matchedEdge.length; i++) {
      for (int e = wishes.graph().firstEdge(i); e < wishes.graph().endEdge(i); e++) {
        weight[e] = matchedEdge[i] < 0
            ? 1
            : 1 + Integer.compare(wishes.rank()[matchedEdge[i]], wishes.rank()[e]);
      }
    }
    return weight;
  }

  @Property(tries = 50)
  void theLeastUnpopularMatchingIsLeastByBruteForce(@ForAll long seed) {
    Wishes wishes = Wishes.contested(seed);
    if (PopularMatching.solve(wishes.graph(), wishes.capacity(), wishes.rank())
        instanceof NoPopular none) {
      List<int[]> all = wishes.matchings();
      Votes among = Votes.among(wishes, all);
      int least = among.leastMargin();
      LeastUnpopular found =
          LeastUnpopular.solve(wishes.graph(), wishes.capacity(), wishes.rank(), none, 100_000);
      Statistics.collect("margin " + least);
      assertThat(wishes.isMatching(found.matchedEdge())).isTrue();
      assertThat(among.margin(found.matchedEdge())).isEqualTo(least);
      assertThat(found.margin()).isEqualTo(least);
      assertThat(found.bound()).isEqualTo(least);
    }
  }

  @Test
  void withoutABudgetTheResultSaysThatItIsNotProved() {
    // Four alike: the last one can start a chain of three moves up.
    CandidateGraph graph = CandidateGraph.complete(5, 5);
    int[] rank = new int[25];
    Arrays.setAll(rank, e -> 1 + e % 5);
    int[] ones = {1, 1, 1, 1, 1};
    NoPopular none = (NoPopular) PopularMatching.solve(graph, ones, rank);
    LeastUnpopular quick = LeastUnpopular.solve(graph, ones, rank, none, 0);
    assertThat(quick.margin()).isGreaterThan(1);
    assertThat(quick.bound()).isEqualTo(1);
    LeastUnpopular searched = LeastUnpopular.solve(graph, ones, rank, none, 1_000_000);
    assertThat(searched.margin()).isEqualTo(3);
    assertThat(searched.bound()).isEqualTo(3);
    assertThat(quick.margin()).isGreaterThanOrEqualTo(3);
    assertThat(searched)
        .hasToString("LeastUnpopular" + Arrays.toString(searched.matchedEdge()) + " by 3");
  }

  @Property(tries = 100)
  void withoutABudgetItLosesByNoMoreThanTheMatchingsItStartsFrom(@ForAll long seed) {
    Wishes wishes = Wishes.contested(seed);
    CandidateGraph graph = wishes.graph();
    if (PopularMatching.solve(graph, wishes.capacity(), wishes.rank()) instanceof NoPopular none) {
      LeastUnpopular quick = LeastUnpopular.solve(graph, wishes.capacity(), wishes.rank(), none, 0);
      Votes among = Votes.among(wishes, wishes.matchings());
      assertThat(among.margin(quick.matchedEdge())).isEqualTo(quick.margin());
      assertThat(quick.margin()).isLessThanOrEqualTo(among.margin(none.compromise()));
      for (ProfileObjective objective : ProfileObjective.values()) {
        int[] start = ProfileMatching.solve(graph, wishes.capacity(), wishes.rank(), objective)
            .matchedEdge();
        assertThat(quick.margin()).isLessThanOrEqualTo(among.margin(start));
      }
    }
  }

  @Property(tries = 100)
  void theSearchAloneFindsTheLeastMarginFromNothing(@ForAll long seed) {
    assertSearch(Wishes.small(seed));
    assertSearch(Wishes.contested(seed));
  }

  private static void assertSearch(Wishes wishes) {
    Votes among = Votes.among(wishes, wishes.matchings());
    int[] best = {Integer.MAX_VALUE};
    int[] places = wishes.capacity().clone();
    UnpopularitySearch search =
        new UnpopularitySearch(wishes.graph(), wishes.capacity(), wishes.rank());
    boolean isThrough = search.run(
        (matching, margin) -> {
          assertThat(wishes.isMatching(matching)).isTrue();
          assertThat(among.margin(matching)).isEqualTo(margin).isLessThan(best[0]);
          best[0] = margin;
        },
        () -> best[0],
        1_000_000);
    assertThat(isThrough).isTrue();
    assertThat(wishes.capacity()).isEqualTo(places);
    if (wishes.graph().mentees() > 0) {
      assertThat(best[0]).isEqualTo(among.leastMargin());
    }
  }

  @Test
  void theSearchEndsWithItsBudget() {
    int[] votes = {0};
    for (int budget = 0; budget < 4; budget++) {
      assertThat(new UnpopularitySearch(THREE, ONES, ALIKE)
              .run((matching, margin) -> votes[0]++, () -> Integer.MAX_VALUE, budget))
          .isFalse();
    }
    // Three votes lead down to the first whole matching; there are 34.
    assertThat(votes[0]).isEqualTo(1);
    assertThat(new UnpopularitySearch(THREE, ONES, ALIKE)
            .run((matching, margin) -> votes[0]++, () -> Integer.MAX_VALUE, Integer.MAX_VALUE))
        .isTrue();
    assertThat(votes[0]).isEqualTo(1 + 34);
  }

  /** A search takes longer than a vote for 13 who all want the same, so it is not begun. */
  @Test
  void moreThanTwelveAreNotSearched() {
    CandidateGraph graph = CandidateGraph.complete(13, 3);
    int[] rank = new int[39];
    Arrays.setAll(rank, e -> 1 + e % 3);
    NoPopular none = (NoPopular) PopularMatching.solve(graph, ONES, rank);
    LeastUnpopular found = LeastUnpopular.solve(graph, ONES, rank, none, Integer.MAX_VALUE);
    assertThat(found.bound()).isEqualTo(1);
    assertThat(found.margin()).isGreaterThan(1);
  }

  @Test
  void emptyAndClosedProblemsArePopularAtOnce() {
    for (CandidateGraph graph : List.of(
        CandidateGraph.complete(0, 0),
        CandidateGraph.complete(3, 0),
        CandidateGraph.complete(0, 3))) {
      int[] capacity = new int[graph.mentors()];
      PopularResult result = PopularMatching.solve(graph, capacity, new int[0]);
      assertThat(((LargestPopular) result).matchedEdge()).hasSize(graph.mentees());
    }
    PopularResult closed = PopularMatching.solve(THREE, new int[3], ALIKE);
    assertThat(((LargestPopular) closed).matchedEdge()).containsExactly(-1, -1, -1);
    int[] huge = {Integer.MAX_VALUE, 0, Integer.MAX_VALUE};
    PopularResult wide = PopularMatching.solve(THREE, huge, ALIKE);
    assertThat(((LargestPopular) wide).matchedEdge()).containsExactly(0, 3, 6);
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    assertThatThrownBy(() -> PopularMatching.solve(THREE, new int[] {1, 1, -5}, ALIKE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentor 2")
        .hasMessageContaining("-5");
    int[] zero = ALIKE.clone();
    zero[4] = 0;
    assertThatThrownBy(() -> PopularMatching.solve(THREE, ONES, zero))
        .hasMessageContaining("rank of edge 4");
    int[] nobody = {-1, -1, -1};
    assertThatThrownBy(() -> VoteCount.against(THREE, ONES, zero, nobody))
        .hasMessageContaining("rank of edge 4");
    assertThatThrownBy(() -> VoteCount.against(THREE, new int[] {1, -5, 1}, ALIKE, nobody))
        .hasMessageContaining("capacity of mentor 1 must not be negative but was -5");
    assertThatThrownBy(() -> PopularMatching.solve(THREE, new int[2], ALIKE))
        .hasMessageContaining("each of the 3 mentors but had 2");
    assertThatThrownBy(() -> VoteCount.against(THREE, ONES, ALIKE, new int[] {0, 0, -1}))
        .hasMessageContaining("mentee 1")
        .hasMessageContaining("edge 0");
    assertThatThrownBy(() -> VoteCount.against(THREE, ONES, ALIKE, new int[] {0, 3, -1}))
        .hasMessageContaining("mentor 0")
        .hasMessageContaining("1 places");
    assertThatThrownBy(() -> VoteCount.against(THREE, ONES, ALIKE, new int[] {0}))
        .hasMessageContaining("had 1");
    NoPopular none = (NoPopular) PopularMatching.solve(THREE, ONES, ALIKE);
    assertThatThrownBy(() -> LeastUnpopular.solve(THREE, ONES, ALIKE, none, -1))
        .hasMessageContaining("-1");
  }
}
