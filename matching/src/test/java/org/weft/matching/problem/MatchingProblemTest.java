package org.weft.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.testing.Listings;

final class MatchingProblemTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");

  private static final MatchingProblem BUILT = MatchingProblem.builder()
      .mentor(NIA, 1)
      .mentor(MO, 2)
      .mentee(BEN)
      .mentee(ANA)
      .candidate(BEN, MO, 0.8)
      .candidate(ANA, NIA, 0.4, 0.5, 0.6)
      .candidate(ANA, MO, 0.9)
      .build();

  @Property(tries = 200)
  void theOrderOfListingGivesTheSameProblem(@ForAll MatchingProblem problem, @ForAll long seed) {
    MatchingProblem shuffled = Listings.shuffled(problem, seed);
    assertThat(shuffled).isEqualTo(problem).hasSameHashCodeAs(problem);
  }

  @Test
  void columnsStateTheSameProblemAsTheBuilder() {
    assertThat(columns(new int[] {2, 1}, new int[] {0, 2, 3}, new int[] {0, 1, 0}, 900_000))
        .isEqualTo(BUILT);
  }

  @Test
  void aDifferenceAnywhereMakesAnotherProblem() {
    assertThat(columns(new int[] {2, 2}, new int[] {0, 2, 3}, new int[] {0, 1, 0}, 900_000))
        .isNotEqualTo(BUILT);
    assertThat(columns(new int[] {2, 1}, new int[] {0, 1, 3}, new int[] {0, 0, 1}, 900_000))
        .isNotEqualTo(BUILT);
    assertThat(columns(new int[] {2, 1}, new int[] {0, 2, 3}, new int[] {0, 1, 1}, 900_000))
        .isNotEqualTo(BUILT);
    assertThat(columns(new int[] {2, 1}, new int[] {0, 2, 3}, new int[] {0, 1, 0}, 900_001))
        .isNotEqualTo(BUILT);
  }

  @Test
  void callersCannotChangeAProblemThroughTheirArrays() {
    int[] places = {2, 1};
    MatchingProblem problem = columns(places, new int[] {0, 2, 3}, new int[] {0, 1, 0}, 900_000);
    places[0] = 7;
    assertThat(problem).isEqualTo(BUILT);
  }

  @Test
  void columnsThatAreNoProblemAreRefusedWithThePlace() {
    int[] places = {2, 1};
    int[] start = {0, 2, 3};
    int[] mentorOf = {0, 1, 0};
    refuses("places of nia must be 0 or more but was -1", new int[] {2, -1}, start, mentorOf, 1);
    refuses("column places must have 2 entries but has 1", new int[] {2}, start, mentorOf, 1);
    refuses(
        "mentors must rise within the candidates of ana but candidate 1 has mentor 0 after 1",
        places,
        start,
        new int[] {1, 0, 0},
        1);
    refuses(
        "points of candidate 0 must lie in 0 to 1000000 but was -1", places, start, mentorOf, -1);
    refuses("but was 1000001", places, start, mentorOf, 1_000_001);
  }

  @Test
  void peopleOutOfOrderAreRefused() {
    assertThatThrownBy(() -> ofPeople(List.of(BEN, ANA), List.of(MO, NIA)))
        .hasMessageContaining("mentees must be in the order of their ids")
        .hasMessageContaining("ben comes before ana");
    assertThatThrownBy(() -> ofPeople(List.of(ANA, BEN), List.of(MO, MO)))
        .hasMessageContaining("mentors must be in the order of their ids, each once");
  }

  @Test
  void nobodyIsACandidateOfThemselves() {
    assertThatThrownBy(() -> ofPeople(List.of(ANA, BEN), List.of(ANA, BEN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody mentors themselves but both were ana");
  }

  private static void refuses(
      String message, int[] places, int[] start, int[] mentorOf, int first) {
    assertThatThrownBy(() -> columns(places, start, mentorOf, first))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static MatchingProblem columns(int[] places, int[] start, int[] mentorOf, int first) {
    return MatchingProblem.ofColumns(
        List.of(ANA, BEN),
        List.of(MO, NIA),
        places,
        start,
        mentorOf,
        new int[] {first, 400_000, 800_000},
        new int[] {900_000, 500_000, 800_000},
        new int[] {900_000, 600_000, 800_000});
  }

  private static MatchingProblem ofPeople(
      List<ParticipantId> mentees, List<ParticipantId> mentors) {
    return MatchingProblem.ofColumns(
        mentees,
        mentors,
        new int[] {1, 1},
        new int[] {0, 1, 1},
        new int[] {0},
        new int[] {1},
        new int[] {1},
        new int[] {1});
  }
}
