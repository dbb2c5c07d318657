package org.weft.matching.kernel.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Rankings;

class EnvyFreeMinimumsTest {
  private static MinimumsResult solve(ChoiceInstance instance) {
    return EnvyFreeMinimums.solve(instance.rankings(), instance.minimum(), instance.mentorPlaces());
  }

  @Property(tries = 2000)
  void theAnswerIsTheFirstThatExistsOfStableAndEnvyFree(@ForAll long seed) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 5, 16);
    MinimumsResult result = solve(instance);
    List<int[]> meeting =
        instance.oneMentorMatchings().stream().filter(instance::meetsMinimums).toList();
    boolean anyStable = meeting.stream().anyMatch(instance::isStable);
    boolean anyEnvyFree = meeting.stream().anyMatch(m -> !instance.hasEnvy(m));
    assertThat(result.outcome())
        .isEqualTo(
            anyStable
                ? EnvyFreeMinimums.Outcome.STABLE
                : anyEnvyFree
                    ? EnvyFreeMinimums.Outcome.ENVY_FREE
                    : EnvyFreeMinimums.Outcome.IMPOSSIBLE);
    int[] found = result.matchedEdge();
    if (anyEnvyFree) {
      assertThat(meeting).anyMatch(m -> Arrays.equals(m, found));
      assertThat(instance.hasEnvy(found)).isFalse();
      assertThat(instance.isStable(found)).isEqualTo(anyStable);
    } else {
      assertThat(MinimumsCheck.checkImpossible(instance.rankings(), instance.minimum(), found))
          .isEqualTo(new ChoiceVerdict.Holds());
    }
  }

  @Property(tries = 1000)
  void nobodyCanMoveToAFreePlaceWithoutEnvyOrBreakingAMinimum(@ForAll long seed) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 5, 16);
    MinimumsResult result = solve(instance);
    if (result.outcome() == EnvyFreeMinimums.Outcome.IMPOSSIBLE) {
      return;
    }
    int[] found = result.matchedEdge();
    for (int[] other : instance.oneMentorMatchings()) {
      int moved = -1;
      int differences = 0;
      for (int i = 0; i < found.length; i++) {
        if (other[i] != found[i]) {
          differences++;
          moved = i;
        }
      }
      if (differences == 1 && other[moved] >= 0 && instance.wants(found, moved, other[moved])) {
        assertThat(instance.meetsMinimums(other) && !instance.hasEnvy(other)).isFalse();
      }
    }
  }

  @Property(tries = 600)
  void theCheckerSeesWhatTheDefinitionSees(@ForAll long seed, @ForAll long pick) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 5, 16);
    List<int[]> all = instance.oneMentorMatchings();
    int[] any = all.get((int) Math.floorMod(pick, (long) all.size()));
    ChoiceVerdict verdict = MinimumsCheck.checkEnvyFree(
        instance.rankings(), instance.minimum(), instance.mentorPlaces(), any);
    if (!instance.meetsMinimums(any)) {
      assertThat(verdict).isInstanceOf(ChoiceVerdict.BelowMinimum.class);
    } else if (instance.hasEnvy(any)) {
      assertThat(verdict).isInstanceOf(ChoiceVerdict.Envy.class);
    } else {
      assertThat(verdict).isEqualTo(new ChoiceVerdict.Holds());
    }
  }

  @Property(tries = 600)
  void nothingPossibleIsCalledImpossible(@ForAll long seed, @ForAll long pick) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 5, 16);
    List<int[]> all = instance.oneMentorMatchings();
    int[] any = all.get((int) Math.floorMod(pick, (long) all.size()));
    if (MinimumsCheck.checkImpossible(instance.rankings(), instance.minimum(), any)
        .holds()) {
      assertThat(all).noneMatch(m -> instance.meetsMinimums(m) && !instance.hasEnvy(m));
    }
  }

  @Property(tries = 100)
  void dozensOfPeopleGetWhatWasClaimed(@ForAll long seed) {
    ChoiceInstance instance = ChoiceInstance.of(seed, 60, 2000);
    MinimumsResult result = solve(instance);
    ChoiceVerdict verdict = result.outcome() == EnvyFreeMinimums.Outcome.IMPOSSIBLE
        ? MinimumsCheck.checkImpossible(
            instance.rankings(), instance.minimum(), result.matchedEdge())
        : MinimumsCheck.checkEnvyFree(
            instance.rankings(), instance.minimum(), instance.mentorPlaces(), result.matchedEdge());
    assertThat(verdict).isEqualTo(new ChoiceVerdict.Holds());
  }

  @Test
  void flawsAndRefusalsNameTheValue() {
    Rankings alike =
        Rankings.of(CandidateGraph.complete(2, 2), new int[] {0, 1, 0, 1}, new int[] {0, 0, 1, 1});
    int[] none = {0, 0};
    int[] ones = {1, 1};
    assertThat(MinimumsCheck.checkEnvyFree(alike, none, ones, new int[] {0, 2}))
        .isEqualTo(new ChoiceVerdict.MentorOverloaded(0, 2, 1));
    assertThat(MinimumsCheck.checkEnvyFree(alike, none, ones, new int[] {2, -1}))
        .isEqualTo(new ChoiceVerdict.NotAnEdge(2));
    assertThat(MinimumsCheck.checkEnvyFree(alike, ones, ones, new int[] {0, -1}))
        .isEqualTo(new ChoiceVerdict.BelowMinimum(1, 0, 1));
    assertThat(MinimumsCheck.checkEnvyFree(alike, none, ones, new int[] {1, 2}))
        .isEqualTo(new ChoiceVerdict.Envy(0, 2));
    assertThat(MinimumsCheck.checkImpossible(alike, ones, new int[] {0, 3}))
        .isEqualTo(new ChoiceVerdict.NothingMissing());
    assertThat(MinimumsCheck.checkImpossible(alike, ones, new int[] {0, -1}))
        .isEqualTo(new ChoiceVerdict.Blocked(3));
    assertThat(MinimumsCheck.checkImpossible(alike, ones, new int[] {0, 2}))
        .isEqualTo(new ChoiceVerdict.MentorOverloaded(0, 2, 1));
    assertThatThrownBy(() -> EnvyFreeMinimums.solve(alike, new int[] {0, 2}, ones))
        .hasMessageContaining("minimum of mentor 1")
        .hasMessageContaining("but was 2");
    assertThatThrownBy(() -> EnvyFreeMinimums.solve(alike, new int[] {-1, 0}, ones))
        .hasMessageContaining("minimum of mentor 0")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> EnvyFreeMinimums.solve(alike, none, new int[] {1}))
        .hasMessageContaining("places must have one entry");
  }

  /**
   * Mentor 0 waits until mentor 1, who needs one mentee, has gained mentee 1 and can spare mentee 0; then mentor 1 has room for
   * mentee 2. Mentee 3 must stay with mentor 3, who needs it.
   */
  @Test
  void whoWaitsForAMenteeGetsItOnceItCanBeSpared() {
    Rankings lists = Rankings.of(
        CandidateGraph.ofRows(4, new int[][] {{0, 1}, {1}, {1}, {2, 3}}),
        new int[] {0, 1, 0, 0, 0, 1},
        new int[] {0, 0, 1, 2, 0, 0});
    MinimumsResult result =
        EnvyFreeMinimums.solve(lists, new int[] {0, 1, 0, 1}, new int[] {1, 2, 1, 1});
    assertThat(result.outcome()).isEqualTo(EnvyFreeMinimums.Outcome.ENVY_FREE);
    assertThat(result.matchedEdge()).containsExactly(0, 2, 3, 5);
  }

  @Test
  void envyIsOfTheOneWhomTheMentorLikesLeast() {
    Rankings lists = Rankings.of(CandidateGraph.complete(3, 1), new int[3], new int[] {2, 0, 1});
    int[] two = {2};
    assertThat(MinimumsCheck.checkEnvyFree(lists, new int[1], two, new int[] {0, 1, -1}))
        .isEqualTo(new ChoiceVerdict.Envy(2, 0));
    assertThat(MinimumsCheck.checkEnvyFree(lists, new int[1], two, new int[] {-1, 1, 2}))
        .isEqualTo(new ChoiceVerdict.Holds());
  }

  @Test
  void checksRefuseNumbersThatDoNotFit() {
    Rankings lists = Rankings.of(CandidateGraph.complete(1, 1), new int[1], new int[1]);
    int[] nobody = {-1};
    assertThatThrownBy(() -> MinimumsCheck.checkEnvyFree(lists, new int[1], new int[] {-3}, nobody))
        .hasMessageContaining("places of mentor 0 must not be negative but was -3");
    assertThatThrownBy(
            () -> MinimumsCheck.checkEnvyFree(lists, new int[] {2}, new int[] {1}, nobody))
        .hasMessageContaining("minimum of mentor 0 must not pass its 1 places but was 2");
  }
}
