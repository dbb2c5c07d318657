package org.weft.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The phases of {@link SparseAssignment} one by one: each keeps the invariants, and every order of them is exact. */
class SeatsTest {
  private static final long BIDS = 1000;

  @Property(tries = 300)
  void biddingOfPlacesKeepsTheInvariantsAndLeavesNoFreeMenteeWithAPrice(@ForAll long seed) {
    for (Instance instance : instances(seed)) {
      Seats seats = seats(instance);
      new PlaceBidding(seats, new MentorLists(seats, largest(instance))).run(seed & 63);
      assertInvariants(seats);
      for (int i : seats.withoutMentor()) {
        assertThat(seats.menteePrice[i]).isZero();
      }
    }
  }

  @Property(tries = 300)
  void theMentorsSideAloneIsExact(@ForAll long seed) {
    for (Instance instance : instances(seed)) {
      Seats seats = seats(instance);
      MentorLists lists = new MentorLists(seats, largest(instance));
      new PlaceBidding(seats, lists).run(BIDS);
      fill(seats, lists);
      assertOptimal(instance, seats);
    }
  }

  @Property(tries = 300)
  void placesThatNeverBidAreFilledAlongPathsAlone(@ForAll long seed) {
    for (Instance instance : instances(seed)) {
      Seats seats = seats(instance);
      MentorLists lists = new MentorLists(seats, largest(instance));
      new PlaceBidding(seats, lists).run(0);
      fill(seats, lists);
      assertOptimal(instance, seats);
    }
  }

  @Property(tries = 300)
  void handingOverToTheMenteesSideAndBackIsExact(@ForAll long seed) {
    for (Instance instance : instances(seed)) {
      Seats seats = seats(instance);
      MentorLists lists = new MentorLists(seats, largest(instance));
      new PlaceBidding(seats, lists).run(BIDS);
      new PriceShift(seats).run();
      assertInvariants(seats);
      place(seats, seats.withoutMentor());
      assertInvariants(seats);
      fill(seats, lists);
      assertOptimal(instance, seats);
    }
  }

  @Property(tries = 300)
  void theMenteesSideAloneIsExact(@ForAll long seed) {
    for (Instance instance : instances(seed)) {
      Seats seats = seats(instance);
      place(seats, new Bidding(seats).run(seed & 63, Integer.MAX_VALUE));
      assertOptimal(instance, seats);
    }
  }

  @Property(tries = 100)
  void listsOfMentorsFallByWeightUpToTheirBlur(@ForAll long seed) {
    for (Instance instance : instances(seed)) {
      Seats seats = seats(instance);
      MentorLists lists = new MentorLists(seats, largest(instance));
      for (int j = 0; j < instance.graph().mentors(); j++) {
        for (int t = lists.start[j] + 1;
            t < lists.start[j + 1] && instance.capacity()[j] > 0;
            t++) {
          assertThat(lists.weight[t - 1]).isGreaterThanOrEqualTo(lists.weight[t] - lists.blur);
          if (lists.blur == 0 && lists.weight[t - 1] == lists.weight[t]) {
            assertThat(lists.mentee[t - 1]).isLessThan(lists.mentee[t]);
          }
        }
      }
    }
  }

  @Test
  void weightsUpToThirtyOneBitsAreListedExactly() {
    CandidateGraph graph = CandidateGraph.ofRows(1, new int[][] {{0}, {0}});
    Seats seats = new Seats(graph, new int[] {1}, new long[] {6, 7}, 0, 7);
    assertThat(new MentorLists(seats, Integer.MAX_VALUE).blur).isZero();
    assertThat(new MentorLists(seats, Integer.MAX_VALUE + 1L).blur).isEqualTo(1);
    assertThat(new MentorLists(seats, 7).mentee).containsExactly(1, 0);
    assertThat(new MentorLists(seats, 7).weight).containsExactly(7, 6);
  }

  @Test
  void aTieRichProblemWithBarelyEnoughPlacesIsExact() {
    for (int spare = 0; spare < 4; spare++) {
      Instance instance = tied(150, 40, spare);
      Assignment found = instance.solve(Objective.LARGEST_THEN_HEAVIEST);
      assertThat(OptimalityCheck.check(
              instance.graph(), instance.capacity(), instance.weight(), found))
          .isEqualTo(new Verdict.Holds());
    }
  }

  private static Instance[] instances(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Instance tied = tied(1 + random.nextInt(40), 1 + random.nextInt(10), random.nextInt(5));
    return new Instance[] {Instance.small(seed), Instance.large(seed), tied};
  }

  /** Everybody knows about half of the mentors, few distinct weights, some places more than mentees. */
  private static Instance tied(int mentees, int mentors, int spare) {
    SplittableRandom random = new SplittableRandom(31L * mentees + mentors + spare);
    int[][] rows = new int[mentees][];
    for (int i = 0; i < mentees; i++) {
      rows[i] = Arrays.stream(Matchings.shuffled(mentors, random))
          .limit(mentors / 2 + 1)
          .toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    int[] capacity = new int[mentors];
    for (int k = 0; k < mentees + spare; k++) {
      capacity[random.nextInt(mentors)]++;
    }
    long[] weight = random.longs(graph.edges(), 0, 4).toArray();
    for (int e = 0; e < weight.length; e++) {
      weight[e] += 10L * (graph.mentorOf(e) % 4);
    }
    return new Instance(graph, capacity, weight, new int[0], new int[0]);
  }

  private static long largest(Instance instance) {
    return Arrays.stream(instance.weight()).max().orElse(0);
  }

  private static Seats seats(Instance instance) {
    long offset = CardinalityOffset.of(instance.graph(), instance.capacity(), instance.weight());
    return new Seats(
        instance.graph(),
        instance.capacity(),
        instance.weight(),
        offset,
        offset + largest(instance));
  }

  private static void place(Seats seats, int[] mentees) {
    ShortestPaths paths = new ShortestPaths(seats);
    for (int i : mentees) {
      paths.place(i);
    }
    paths.close();
  }

  private static void fill(Seats seats, MentorLists lists) {
    PlacePaths paths = new PlacePaths(seats, lists);
    for (int j = 0; j < seats.graph.mentors; j++) {
      paths.fill(j);
    }
  }

  private static void assertInvariants(Seats seats) {
    CandidateGraph graph = seats.graph;
    for (int i = 0; i < graph.mentees; i++) {
      assertThat(seats.menteePrice[i]).isNotNegative();
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int j = graph.mentor[e];
        long cover = seats.menteePrice[i] + seats.price[j];
        long value = seats.offset + seats.weight[e];
        if (seats.holder[i] == j) {
          assertThat(cover).isEqualTo(value);
        } else if (seats.holder[i] >= 0) {
          assertThat(cover).isGreaterThanOrEqualTo(value);
        }
      }
    }
    for (int j = 0; j < graph.mentors; j++) {
      assertThat(seats.price[j]).isNotNegative();
      assertThat(seats.load[j]).isLessThanOrEqualTo(seats.capacity[j]);
      for (int s = seats.seatStart[j]; s < seats.seatStart[j] + seats.load[j]; s++) {
        assertThat(seats.holder[seats.seated[s]]).isEqualTo(j);
      }
    }
  }

  private static void assertOptimal(Instance instance, Seats seats) {
    assertInvariants(seats);
    seats.closePrices();
    assertThat(OptimalityCheck.check(
            instance.graph(),
            instance.capacity(),
            instance.weight(),
            seats.offset,
            seats.matchedEdges(),
            seats.menteePrice,
            seats.price))
        .isEqualTo(new Verdict.Holds());
    assertThat(AlternatingReach.ofAllUnmatched(
            instance.graph(), instance.capacity(), seats.matchedEdges()))
        .isInstanceOf(HallViolator.class);
  }
}
