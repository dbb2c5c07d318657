package org.weft.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.testing.Listings;

class ProblemBuilderTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId ZED = ParticipantId.of("zed");

  private static ProblemBuilder anaAndMo() {
    return MatchingProblem.builder().mentee(ANA).mentor(MO, 1);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -1e-9,
        1.0000001,
        Double.MAX_VALUE
      })
  void scoresOutsideZeroToOneAreRefusedFromEveryPointOfView(double bad) {
    String message = "score of ana with mo must lie in 0 to 1 but was " + bad;
    assertThatThrownBy(() -> anaAndMo().candidate(ANA, MO, bad, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("divide by the largest");
    assertThatThrownBy(() -> anaAndMo().candidate(ANA, MO, 0, bad, 0))
        .hasMessageContaining(message);
    assertThatThrownBy(() -> anaAndMo().candidate(ANA, MO, 0, 0, bad))
        .hasMessageContaining(message);
  }

  @Test
  void aRefusedCandidateLeavesNothingBehind() {
    ProblemBuilder builder = anaAndMo();
    assertThatThrownBy(() -> builder.candidate(ANA, MO, 0.5, 0.5, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(builder.build().candidates()).isZero();
    assertThat(builder.candidate(ANA, MO, 0.5).build().candidates()).isOne();
  }

  @Test
  void peopleAndCandidatesAreAddedOnce() {
    assertThatThrownBy(() -> anaAndMo().mentee(ANA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentee ana was added twice");
    assertThatThrownBy(() -> anaAndMo().mentor(MO, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentor mo was added twice; add up the places");
    assertThatThrownBy(() -> anaAndMo().candidate(ANA, MO, 0.1).candidate(ANA, MO, 0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ana with mo was added twice");
  }

  @Test
  void aCandidateNamesPeopleInTheirParts() {
    assertThatThrownBy(() -> anaAndMo().candidate(ZED, MO, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentee zed was not added; call mentee(id) first");
    assertThatThrownBy(() -> anaAndMo().candidate(ANA, ZED, 0.5))
        .hasMessageContaining("mentor zed was not added; call mentor(id, places) first");
    assertThatThrownBy(() -> anaAndMo().candidate(MO, ANA, 0.5))
        .hasMessageContaining("mentee mo was not added");
  }

  @Test
  void nobodyMentorsThemselves() {
    assertThatThrownBy(() -> anaAndMo().mentor(ANA, 1).candidate(ANA, ANA, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody mentors themselves but both were ana");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE})
  void placesBelowZeroAreRefused(int places) {
    assertThatThrownBy(() -> MatchingProblem.builder().mentor(MO, places))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("places of mo must be 0 or more but was " + places)
        .hasMessageContaining("use 0");
  }

  @Test
  void missingPeopleAreRefusedByName() {
    assertThatThrownBy(() -> MatchingProblem.builder().mentee(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("mentee");
    assertThatThrownBy(() -> MatchingProblem.builder().mentor(null, 1))
        .hasMessageContaining("mentor is missing");
    assertThatThrownBy(() -> anaAndMo().candidate(null, MO, 1))
        .hasMessageContaining("mentee is missing");
    assertThatThrownBy(() -> anaAndMo().candidate(ANA, null, 1))
        .hasMessageContaining("mentor is missing");
  }

  @Test
  void pointsAreRoundedOnceToMillionths() {
    MatchingProblem problem =
        anaAndMo().candidate(ANA, MO, 1 / 3.0, 0.000_000_5, 1 - 1e-12).build();
    assertThat(problem.points(0)).isEqualTo(333_333);
    assertThat(problem.menteePoints(0)).isEqualTo(1);
    assertThat(problem.mentorPoints(0)).isEqualTo(Scoring.POINTS);
  }

  @Test
  void theBuilderCanGoOnAfterABuild() {
    ProblemBuilder builder = anaAndMo();
    MatchingProblem before = builder.build();
    MatchingProblem after = builder.candidate(ANA, MO, 1).build();
    assertThat(before.candidates()).isZero();
    assertThat(after.candidates()).isOne();
  }

  @Property(tries = 200)
  void everyCandidateIsFoundAndNothingElse(@ForAll MatchingProblem problem) {
    var candidates = Listings.candidates(problem);
    assertThat(problem.mentees()).isSorted().doesNotHaveDuplicates();
    assertThat(problem.mentors()).isSorted().doesNotHaveDuplicates();
    assertThat(candidates).isSorted().hasSize(problem.candidates());
    for (ParticipantId mentee : problem.mentees()) {
      for (ParticipantId mentor : problem.mentors()) {
        assertThat(problem.candidate(mentee, mentor).orElse(-1))
            .isEqualTo(candidates.indexOf(Pairing.of(mentee, mentor)));
      }
    }
    assertThat(problem.candidate(ZED, ZED)).isEmpty();
    assertThat(problem.indexOfMentee(ZED)).isEmpty();
    assertThat(problem.indexOfMentor(ZED)).isEmpty();
  }

  @Test
  void indicesOutOfRangeAreRefused() {
    MatchingProblem problem = anaAndMo().candidate(ANA, MO, 1).build();
    for (int bad : new int[] {-1, 1}) {
      assertThatThrownBy(() -> problem.places(bad)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> problem.firstCandidate(bad))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> problem.endCandidate(bad))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> problem.mentorOf(bad)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> problem.points(bad)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> problem.menteePoints(bad))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> problem.mentorPoints(bad))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void theTextNamesNobody() {
    assertThat(anaAndMo().candidate(ANA, MO, 1).build())
        .hasToString("MatchingProblem[1 mentees, 1 mentors, 1 candidates]");
  }
}
