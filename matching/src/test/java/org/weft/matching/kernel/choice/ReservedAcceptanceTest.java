package org.weft.matching.kernel.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Rankings;

class ReservedAcceptanceTest {
  private static final int TYPES = 3;

  /** A problem with types, and the choice of a mentor by definition. */
  private record Typed(ChoiceInstance instance, int[][] types, int[][] reserved, int[][] most) {
    static Typed of(long seed, int people) {
      ChoiceInstance instance = ChoiceInstance.of(seed, people, 14);
      SplittableRandom random = new SplittableRandom(~seed);
      int overlap = 1 + random.nextInt(TYPES);
      int[][] types = new int[instance.graph().mentees()][];
      for (int i = 0; i < types.length; i++) {
        types[i] = Arrays.stream(Matchings.shuffled(TYPES, random))
            .limit(random.nextInt(overlap + 1))
            .toArray();
      }
      boolean isLimited = random.nextBoolean();
      int[][] reserved = new int[instance.graph().mentors()][TYPES];
      int[][] most = new int[instance.graph().mentors()][TYPES];
      for (int j = 0; j < reserved.length; j++) {
        for (int t = 0; t < TYPES; t++) {
          reserved[j][t] = random.nextInt(3);
          most[j][t] = isLimited ? reserved[j][t] + random.nextInt(2) : Integer.MAX_VALUE;
        }
      }
      return new Typed(instance, types, reserved, most);
    }

    TypedPlaces places() {
      int mentors = reserved.length;
      return TypedPlaces.of(
          types,
          IntStream.range(0, mentors * TYPES).map(q -> q / TYPES).toArray(),
          IntStream.range(0, mentors * TYPES).map(q -> q % TYPES).toArray(),
          IntStream.range(0, mentors * TYPES)
              .map(q -> reserved[q / TYPES][q % TYPES])
              .toArray(),
          IntStream.range(0, mentors * TYPES)
              .map(q -> most[q / TYPES][q % TYPES])
              .toArray());
    }

    int[] solve() {
      return ReservedAcceptance.solve(instance.rankings(), instance.mentorPlaces(), places());
    }

    boolean isAlwaysStable() {
      return ReservedAcceptance.isAlwaysStable(instance.graph(), instance.mentorPlaces(), places());
    }

    boolean hasType(int mentee, int type) {
      return Arrays.stream(types[mentee]).anyMatch(t -> t == type);
    }

    /** How many of the mentees can use reserved places at once, by trying everything. */
    int usable(int mentor, List<Integer> mentees, int from, int[] used) {
      if (from == mentees.size()) {
        return 0;
      }
      int best = usable(mentor, mentees, from + 1, used);
      for (int t : types[mentees.get(from)]) {
        if (used[t] < reserved[mentor][t]) {
          used[t]++;
          best = Math.max(best, 1 + usable(mentor, mentees, from + 1, used));
          used[t]--;
        }
      }
      return best;
    }

    boolean fits(int mentor, List<Integer> chosen, int mentee) {
      for (int t : types[mentee]) {
        if (chosen.stream().filter(i -> hasType(i, t)).count() >= most[mentor][t]) {
          return false;
        }
      }
      return chosen.size() < instance.mentorPlaces()[mentor];
    }

    /** Whom a mentor takes of edges that ask. */
    List<Integer> choose(int mentor, List<Integer> edges) {
      List<Integer> sorted = new ArrayList<>(edges);
      sorted.sort((a, b) -> instance.mentorRank()[a] - instance.mentorRank()[b]);
      List<Integer> chosen = new ArrayList<>();
      for (int e : sorted) {
        List<Integer> more = new ArrayList<>(chosen);
        more.add(instance.menteeOf(e));
        if (fits(mentor, chosen, instance.menteeOf(e))
            && usable(mentor, more, 0, new int[TYPES])
                > usable(mentor, chosen, 0, new int[TYPES])) {
          chosen = more;
        }
      }
      for (int e : sorted) {
        if (!chosen.contains(instance.menteeOf(e)) && fits(mentor, chosen, instance.menteeOf(e))) {
          chosen.add(instance.menteeOf(e));
        }
      }
      List<Integer> taken = chosen;
      return edges.stream()
          .filter(e -> taken.contains(instance.menteeOf(e)))
          .sorted()
          .toList();
    }

    List<Integer> heldBy(int[] matched, int mentor) {
      return Arrays.stream(matched)
          .filter(e -> e >= 0 && instance.graph().mentorOf(e) == mentor)
          .boxed()
          .sorted()
          .toList();
    }

    boolean isStable(int[] matched) {
      for (int j = 0; j < reserved.length; j++) {
        List<Integer> held = heldBy(matched, j);
        if (!choose(j, held).equals(held)) {
          return false;
        }
        for (int e = 0; e < instance.graph().edges(); e++) {
          if (instance.graph().mentorOf(e) == j
              && instance.wants(matched, instance.menteeOf(e), e)) {
            List<Integer> more = new ArrayList<>(held);
            more.add(e);
            if (choose(j, more).contains(e)) {
              return false;
            }
          }
        }
      }
      return true;
    }
  }

  @Test
  void aReservedPlaceGoesToTheTypeAndAFreeOneToTheFirst() {
    Rankings lists = Rankings.of(CandidateGraph.complete(3, 1), new int[3], new int[] {0, 1, 2});
    TypedPlaces one = TypedPlaces.of(
        new int[][] {{}, {}, {7}}, new int[] {0}, new int[] {7}, new int[] {1}, new int[] {1});
    assertThat(ReservedAcceptance.solve(lists, new int[] {2}, one)).containsExactly(0, -1, 2);
    TypedPlaces nobody = TypedPlaces.of(
        new int[][] {{}, {}, {}}, new int[] {0}, new int[] {7}, new int[] {1}, new int[] {1});
    assertThat(ReservedAcceptance.solve(lists, new int[] {2}, nobody)).containsExactly(0, 1, -1);
    TypedPlaces limit = TypedPlaces.of(
        new int[][] {{7}, {7}, {}}, new int[] {0}, new int[] {7}, new int[] {0}, new int[] {1});
    assertThat(ReservedAcceptance.solve(lists, new int[] {2}, limit)).containsExactly(0, -1, 2);
  }

  /** Mentee 0 could use either reserve, mentee 1 the first only: both reserves are used. */
  @Test
  void whoHasTwoTypesMakesRoomForWhoHasOne() {
    Rankings lists = Rankings.of(CandidateGraph.complete(3, 1), new int[3], new int[] {0, 2, 1});
    TypedPlaces typed = TypedPlaces.of(
        new int[][] {{0, 1}, {0}, {}},
        new int[] {0, 0},
        new int[] {0, 1},
        new int[] {1, 1},
        new int[] {9, 9});
    assertThat(ReservedAcceptance.solve(lists, new int[] {2}, typed)).containsExactly(0, 1, -1);
  }

  @Property(tries = 1500)
  void theChoiceIsThatOfTheDefinition(@ForAll long seed) {
    Typed typed = Typed.of(seed, 6);
    ChoiceInstance instance = typed.instance();
    for (int j = 0; j < typed.reserved().length; j++) {
      int mentor = j;
      List<Integer> all = IntStream.range(0, instance.graph().edges())
          .filter(e -> instance.graph().mentorOf(e) == mentor)
          .boxed()
          .sorted((a, b) -> instance.mentorRank()[a] - instance.mentorRank()[b])
          .toList();
      int[] asking = all.stream().mapToInt(instance::menteeOf).toArray();
      boolean[] isTaken = ReserveChoice.of(typed.places(), j, instance.mentorPlaces()[j], asking);
      List<Integer> chosen = typed.choose(j, all);
      for (int k = 0; k < asking.length; k++) {
        assertThat(isTaken[k]).isEqualTo(chosen.contains(all.get(k)));
      }
    }
  }

  /** Substitutability: whoever is taken from many is taken from fewer. */
  @Property(tries = 500)
  void whereStabilityIsPromisedNobodyIsTakenForTheSakeOfOthers(@ForAll long seed) {
    Typed typed = Typed.of(seed, 6);
    if (!typed.isAlwaysStable()) {
      return;
    }
    ChoiceInstance instance = typed.instance();
    for (int j = 0; j < typed.reserved().length; j++) {
      int mentor = j;
      List<Integer> all = IntStream.range(0, instance.graph().edges())
          .filter(e -> instance.graph().mentorOf(e) == mentor)
          .boxed()
          .toList();
      for (int dropped : all) {
        List<Integer> fewer = all.stream().filter(e -> e != dropped).toList();
        List<Integer> taken = new ArrayList<>(typed.choose(j, all));
        taken.remove((Integer) dropped);
        assertThat(typed.choose(j, fewer)).containsAll(taken);
      }
    }
  }

  @Property(tries = 1000)
  void wherePromisedTheResultIsStableAndBestForEveryMentee(@ForAll long seed) {
    Typed typed = Typed.of(seed, 5);
    ChoiceInstance instance = typed.instance();
    int[] found = typed.solve();
    for (int j = 0; j < typed.reserved().length; j++) {
      List<Integer> held = typed.heldBy(found, j);
      for (int t = 0; t < TYPES; t++) {
        int type = t;
        assertThat(held.stream()
                .filter(e -> typed.hasType(instance.menteeOf(e), type))
                .count())
            .isLessThanOrEqualTo(typed.most()[j][t]);
      }
      assertThat(held.size()).isLessThanOrEqualTo(instance.mentorPlaces()[j]);
    }
    assertThat(checked(typed, found)).isEqualTo(typed.isStable(found));
    if (typed.isAlwaysStable()) {
      assertThat(typed.isStable(found)).isTrue();
      for (int[] other : instance.oneMentorMatchings()) {
        if (typed.isStable(other)) {
          for (int i = 0; i < found.length; i++) {
            assertThat(other[i] >= 0 && instance.wants(found, i, other[i])).isFalse();
          }
        }
      }
    }
  }

  private static boolean checked(Typed typed, int[] matched) {
    return ReservedAcceptance.isStable(
        typed.instance().rankings(), typed.instance().mentorPlaces(), typed.places(), matched);
  }

  @Property(tries = 500)
  void theCheckerSeesWhatTheDefinitionSees(@ForAll long seed, @ForAll long pick) {
    Typed typed = Typed.of(seed, 5);
    List<int[]> all = typed.instance().oneMentorMatchings();
    int[] any = all.get((int) Math.floorMod(pick, (long) all.size()));
    assertThat(checked(typed, any)).isEqualTo(typed.isStable(any));
  }

  @Property(tries = 200)
  void withoutQuotasItIsDeferredAcceptance(@ForAll long seed) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 30, 500);
    TypedPlaces none = TypedPlaces.of(
        new int[instance.graph().mentees()][0], new int[0], new int[0], new int[0], new int[0]);
    assertThat(ReservedAcceptance.solve(instance.rankings(), instance.mentorPlaces(), none))
        .isEqualTo(DeferredAcceptance.menteesPropose(instance.rankings(), instance.mentorPlaces()));
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    int[] one = {0};
    assertThatThrownBy(() -> TypedPlaces.of(new int[1][0], one, one, new int[] {2}, new int[] {1}))
        .hasMessageContaining("quota 0 reserves 2 and takes at most 1");
    assertThatThrownBy(() -> TypedPlaces.of(new int[1][0], one, one, one, new int[2]))
        .hasMessageContaining("must have 1 entries")
        .hasMessageContaining("1, 1 and 2");
    assertThatThrownBy(() ->
            TypedPlaces.of(new int[1][0], new int[] {1, 0}, new int[2], new int[2], new int[2]))
        .hasMessageContaining("quota 1 is of mentor 0");
    Rankings lists = Rankings.of(CandidateGraph.complete(1, 1), new int[1], new int[1]);
    TypedPlaces two = TypedPlaces.of(new int[2][0], one, one, one, one);
    assertThatThrownBy(() -> ReservedAcceptance.solve(lists, new int[] {1}, two))
        .hasMessageContaining("each of the 1 mentees but had 2");
    TypedPlaces stranger = TypedPlaces.of(new int[1][0], new int[] {4}, one, one, one);
    assertThatThrownBy(() -> ReservedAcceptance.solve(lists, new int[] {1}, stranger))
        .hasMessageContaining("name mentor 4 but there are 1 mentors");
    assertThatThrownBy(() -> ReservedAcceptance.solve(lists, new int[] {-1}, two))
        .hasMessageContaining("places of mentor 0");
  }

  private static boolean isPromised(int[][] typesOf, int[] most, int places) {
    TypedPlaces typed =
        TypedPlaces.of(typesOf, new int[] {0, 0}, new int[] {0, 1}, new int[2], most);
    return ReservedAcceptance.isAlwaysStable(
        CandidateGraph.ofRows(2, new int[][] {{0}, {0, 1}}), new int[] {places, 9}, typed);
  }

  @Test
  void stabilityIsPromisedUnlessALimitCanBindOnSomebodyOfSeveralTypes() {
    int[][] both = {{}, {0, 1}};
    assertThat(isPromised(both, new int[] {9, 9}, 2)).isTrue();
    assertThat(isPromised(both, new int[] {2, 2}, 2)).isTrue();
    assertThat(isPromised(both, new int[] {1, 9}, 2)).isFalse();
    assertThat(isPromised(both, new int[] {9, 1}, 2)).isFalse();
    assertThat(isPromised(new int[][] {{0}, {1}}, new int[] {1, 1}, 2)).isTrue();
    assertThat(isPromised(new int[][] {{0, 7}, {7, 1}}, new int[] {1, 1}, 2)).isTrue();
  }

  /** Mentee 0 has both types, but is no candidate of the mentor that limits them. */
  @Test
  void limitsOfOtherMentorsDoNotMatter() {
    TypedPlaces typed = TypedPlaces.of(
        new int[][] {{0, 1}, {0}}, new int[] {1, 1}, new int[] {0, 1}, new int[2], new int[2]);
    CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0}, {0, 1}});
    assertThat(ReservedAcceptance.isAlwaysStable(graph, new int[] {1, 1}, typed))
        .isTrue();
  }

  @Test
  void questionsAboutStabilityRefuseWhatDoesNotFit() {
    CandidateGraph graph = CandidateGraph.complete(1, 1);
    Rankings lists = Rankings.of(graph, new int[1], new int[1]);
    int[] none = {};
    TypedPlaces plain = TypedPlaces.of(new int[1][0], none, none, none, none);
    TypedPlaces two = TypedPlaces.of(new int[2][0], none, none, none, none);
    int[] negative = {-1};
    assertThatThrownBy(() -> ReservedAcceptance.isAlwaysStable(graph, negative, plain))
        .hasMessageContaining("places of mentor 0");
    assertThatThrownBy(() -> ReservedAcceptance.isAlwaysStable(graph, new int[1], two))
        .hasMessageContaining("each of the 1 mentees but had 2");
    assertThatThrownBy(() -> ReservedAcceptance.isStable(lists, negative, plain, negative))
        .hasMessageContaining("places of mentor 0");
    assertThatThrownBy(() -> ReservedAcceptance.isStable(lists, new int[1], two, negative))
        .hasMessageContaining("each of the 1 mentees but had 2");
  }
}
