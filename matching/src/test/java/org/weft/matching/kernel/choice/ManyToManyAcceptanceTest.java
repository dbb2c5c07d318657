package org.weft.matching.kernel.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;

class ManyToManyAcceptanceTest {
  private static final Rankings ALIKE =
      Rankings.of(CandidateGraph.complete(2, 2), new int[] {0, 1, 0, 1}, new int[] {0, 0, 1, 1});

  @Test
  void theExampleOfThePackageHolds() {
    assertThat(ManyToManyAcceptance.menteesPropose(ALIKE, new int[] {2, 1}, new int[] {1, 2}))
        .containsExactly(0, 1, 3);
    assertThat(EnvyFreeMinimums.solve(ALIKE, new int[] {0, 1}, new int[] {2, 2}).outcome())
        .isEqualTo(EnvyFreeMinimums.Outcome.ENVY_FREE);
  }

  private static List<int[]> bothSides(ChoiceInstance instance) {
    return List.of(
        ManyToManyAcceptance.menteesPropose(
            instance.rankings(), instance.menteePlaces(), instance.mentorPlaces()),
        ManyToManyAcceptance.mentorsPropose(
            instance.rankings(), instance.menteePlaces(), instance.mentorPlaces()));
  }

  @Property(tries = 600)
  void eachSideGetsItsBestPairwiseStableMatching(@ForAll long seed) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 4, 9);
    List<int[]> stable = instance.manyToManyMatchings().stream()
        .filter(m -> instance.blocking(m).isEmpty())
        .toList();
    List<int[]> both = bothSides(instance);
    for (int[] found : both) {
      assertThat(stable).anyMatch(m -> Arrays.equals(m, found));
    }
    for (int[] other : stable) {
      for (int i = 0; i < instance.graph().mentees(); i++) {
        int mentee = i;
        assertBetter(
            ranks(instance.ofMentee(both.get(0), mentee), instance.menteeRank()),
            ranks(instance.ofMentee(other, mentee), instance.menteeRank()));
        assertBetter(
            ranks(instance.ofMentee(other, mentee), instance.menteeRank()),
            ranks(instance.ofMentee(both.get(1), mentee), instance.menteeRank()));
      }
      for (int j = 0; j < instance.graph().mentors(); j++) {
        assertBetter(
            ranks(instance.ofMentor(both.get(1), j), instance.mentorRank()),
            ranks(instance.ofMentor(other, j), instance.mentorRank()));
        assertBetter(
            ranks(instance.ofMentor(other, j), instance.mentorRank()),
            ranks(instance.ofMentor(both.get(0), j), instance.mentorRank()));
      }
    }
  }

  private static int[] ranks(List<Integer> edges, int[] rank) {
    return edges.stream().mapToInt(e -> rank[e]).sorted().toArray();
  }

  /** As many partners, and each place at least as good. */
  private static void assertBetter(int[] better, int[] other) {
    assertThat(better).hasSameSizeAs(other);
    for (int k = 0; k < better.length; k++) {
      assertThat(better[k]).isLessThanOrEqualTo(other[k]);
    }
  }

  @Property(tries = 300)
  void theCheckerSeesWhatTheDefinitionSees(@ForAll long seed, @ForAll long pick) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 4, 9);
    List<int[]> all = instance.manyToManyMatchings();
    int[] any = all.get((int) Math.floorMod(pick, (long) all.size()));
    List<Integer> blocking = instance.blocking(any);
    assertThat(PairwiseStability.check(
            instance.rankings(), instance.menteePlaces(), instance.mentorPlaces(), any))
        .isEqualTo(
            blocking.isEmpty()
                ? new ChoiceVerdict.Holds()
                : new ChoiceVerdict.Blocked(blocking.get(0)));
  }

  @Property(tries = 100)
  void dozensOfPeopleAreMatchedStablyFromBothSides(@ForAll long seed) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 60, 2000);
    List<int[]> both = bothSides(instance);
    for (int[] found : both) {
      assertThat(PairwiseStability.check(
              instance.rankings(), instance.menteePlaces(), instance.mentorPlaces(), found))
          .isEqualTo(new ChoiceVerdict.Holds());
    }
    assertThat(both.get(0)).hasSameSizeAs(both.get(1));
  }

  @Property(tries = 200)
  void oneMentorEachIsDeferredAcceptance(@ForAll long seed) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 30, 500);
    int[] ones = new int[instance.graph().mentees()];
    Arrays.fill(ones, 1);
    assertThat(
            ManyToManyAcceptance.menteesPropose(instance.rankings(), ones, instance.mentorPlaces()))
        .isEqualTo(matched(
            DeferredAcceptance.menteesPropose(instance.rankings(), instance.mentorPlaces())));
    assertThat(
            ManyToManyAcceptance.mentorsPropose(instance.rankings(), ones, instance.mentorPlaces()))
        .isEqualTo(matched(
            DeferredAcceptance.mentorsPropose(instance.rankings(), instance.mentorPlaces())));
  }

  private static int[] matched(int[] matchedEdge) {
    return IntStream.of(matchedEdge).filter(e -> e >= 0).toArray();
  }

  @Test
  void hugePlacesTakeEverybody() {
    int[] huge = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    assertThat(ManyToManyAcceptance.menteesPropose(ALIKE, huge, huge)).containsExactly(0, 1, 2, 3);
    assertThat(ManyToManyAcceptance.mentorsPropose(ALIKE, huge, huge)).containsExactly(0, 1, 2, 3);
  }

  /** Mentee 1 and mentor 0 have no places; nobody blocks with them. */
  @Test
  void peopleWithoutPlacesNeverBlock() {
    assertThat(PairwiseStability.check(ALIKE, new int[] {1, 0}, new int[] {0, 1}, new int[] {1}))
        .isEqualTo(new ChoiceVerdict.Holds());
  }

  @Test
  void flawsAndRefusalsNameTheValue() {
    int[] ones = {1, 1};
    assertThat(PairwiseStability.check(ALIKE, ones, ones, new int[] {0, 0}))
        .isEqualTo(new ChoiceVerdict.NotAnEdge(0));
    assertThat(PairwiseStability.check(ALIKE, ones, ones, new int[] {4}))
        .isEqualTo(new ChoiceVerdict.NotAnEdge(4));
    assertThat(PairwiseStability.check(ALIKE, ones, ones, new int[] {0, 1}))
        .isEqualTo(new ChoiceVerdict.MenteeOverloaded(0, 2, 1));
    assertThat(PairwiseStability.check(ALIKE, ones, ones, new int[] {1, 3}))
        .isEqualTo(new ChoiceVerdict.MentorOverloaded(1, 2, 1));
    assertThatThrownBy(() -> ManyToManyAcceptance.menteesPropose(ALIKE, new int[] {1, -1}, ones))
        .hasMessageContaining("menteePlaces of mentee 1")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> ManyToManyAcceptance.mentorsPropose(ALIKE, ones, new int[] {1}))
        .hasMessageContaining("each of the 2 mentors but had 1");
    assertThatThrownBy(() -> PairwiseStability.check(ALIKE, new int[3], ones, new int[0]))
        .hasMessageContaining("each of the 2 mentees but had 3");
    assertThatThrownBy(() -> PairwiseStability.check(ALIKE, ones, new int[] {1, -2}, new int[0]))
        .hasMessageContaining("mentorPlaces of mentor 1 must not be negative but was -2");
  }
}
