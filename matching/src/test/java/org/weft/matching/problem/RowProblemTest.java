package org.weft.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.MatchingStrategies;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.PeerStrategies;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

class RowProblemTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");
  private static final ParticipantId ODA = ParticipantId.of("oda");

  private static RowProblemBuilder people(RowScores scores) {
    return MatchingProblem.ofRows(scores).mentee(ANA).mentee(BEN).mentor(MO, 1).mentor(NIA, 1);
  }

  private static RowScores constant(double score) {
    return (mentee, scores) -> Arrays.fill(scores, score);
  }

  /** The example of {@link RowProblemBuilder} and {@link RowScores}. */
  @Test
  void peopleWhoSitNearEachOtherMeet() {
    int[] menteeDesk = {3, 9};
    int[] mentorDesk = {2, 4, 8};
    MatchingProblem problem = MatchingProblem.ofRows((mentee, scores) -> {
          for (int mentor = 0; mentor < scores.length; mentor++) {
            scores[mentor] = 1 - 0.1 * Math.abs(menteeDesk[mentee] - mentorDesk[mentor]);
          }
        })
        .mentee(ANA)
        .mentee(BEN)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .mentor(ODA, 1)
        .build();
    Solution solution = OptimalStrategies.bestTotal().solve(problem, TieBreak.byId());
    assertThat(solution.pairs()).containsExactly(Pairing.of(ANA, MO), Pairing.of(BEN, ODA));
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    assertThat(problem.features()).containsExactly(ProblemFeature.ROWS_ON_DEMAND);
    assertThat(problem)
        .hasToString("MatchingProblem[2 mentees, 3 mentors, 6 pairs, rows on demand]");
  }

  /** The example of {@link PointRows}. */
  @Test
  void rowsOfListedCandidatesAreReadAlike() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(ANA)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .candidate(ANA, MO, 0.9)
        .build();
    int[] points = new int[2];
    problem.pointRows().read(0, points);
    assertThat(points).containsExactly(900_000, PointRows.NO_CANDIDATE);
  }

  @Provide
  Arbitrary<MatchingProblem> forced() {
    return FeatureArbitraries.forced(ProblemArbitraries.problems());
  }

  @Property(tries = 200)
  void rowsReadWhatIsListed(@ForAll("forced") MatchingProblem problem, @ForAll long order) {
    MatchingProblem rows = Listings.byRows(problem, order);
    MatchingProblem listed = rows.listed();
    assertThat(listed.features()).isEqualTo(problem.features());
    assertThat(Listings.candidates(listed)).isEqualTo(Listings.candidates(problem));
    assertThat(listed.forced()).isEqualTo(rows.forced()).isEqualTo(problem.forced());
    int[] expected = new int[problem.mentors().size()];
    int[] read = new int[expected.length];
    for (int i = 0; i < problem.mentees().size(); i++) {
      problem.pointRows().read(i, expected);
      rows.pointRows().read(i, read);
      assertThat(read).isEqualTo(expected);
      listed.pointRows().read(i, read);
      assertThat(read).isEqualTo(expected);
    }
    for (int c = 0; c < listed.candidates(); c++) {
      assertThat(listed.menteePoints(c)).isEqualTo(listed.points(c));
      assertThat(listed.mentorPoints(c)).isEqualTo(listed.points(c));
    }
  }

  /** Two ways to the same rest: listing comes first, or settling does. */
  @Property(tries = 200)
  void settlingAndListingMayComeInEitherOrder(
      @ForAll("forced") MatchingProblem problem, @ForAll long order) {
    MatchingProblem rows = Listings.byRows(problem, order);
    assertThat(rows.afterForced().listed()).isEqualTo(rows.listed().afterForced());
    assertThat(rows.afterForced().forced()).isEmpty();
  }

  @Property(tries = 200)
  void theOrderOfAddingMakesNoOtherProblem(
      @ForAll("forced") MatchingProblem problem, @ForAll long order, @ForAll long other) {
    MatchingProblem rows = Listings.byRows(problem, order);
    assertThat(rows).isEqualTo(Listings.byRows(problem, other)).isNotEqualTo(problem);
    assertThat(rows.hashCode()).isEqualTo(Listings.byRows(problem, other).hashCode());
    assertThat(rows).isEqualTo(Listings.byRows(problem, order));
  }

  @Test
  void otherScoresMakeAnotherProblem() {
    MatchingProblem half = people(constant(0.5)).build();
    assertThat(half)
        .isNotEqualTo(people(constant(0.25)).build())
        .isNotEqualTo(people(constant(0.5)).mentor(ODA, 1).build())
        .isNotEqualTo(people(constant(0.5)).force(ANA, MO).build())
        .isEqualTo(people(constant(0.5000001)).build());
  }

  @Test
  void nobodyMentorsThemselves() {
    MatchingProblem problem = MatchingProblem.ofRows(
            (mentee, scores) -> scores[1 - mentee] = 0.5) // leaves out the mentee's own entry
        .mentee(BEN)
        .mentee(ANA)
        .mentor(BEN, 1)
        .mentor(ANA, 1)
        .build();
    assertThat(Listings.candidates(problem.listed()))
        .containsExactly(Pairing.of(ANA, BEN), Pairing.of(BEN, ANA));
    assertThat(OptimalStrategies.bestTotal().solve(problem, TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(ANA, BEN), Pairing.of(BEN, ANA));
  }

  @Test
  void scoresAreRoundedToPointsAsInTheBuilder() {
    double[] scores = {0, 1, 0.5, 0.1, 1 / 3.0, 2 / 3.0, 4.999e-7, 5e-7, 0x1p-60, 1 - 0x1p-53};
    for (double score : scores) {
      int[] row = new int[2];
      people(constant(score)).build().pointRows().read(0, row);
      MatchingProblem listed = MatchingProblem.builder()
          .mentee(ANA)
          .mentor(MO, 1)
          .candidate(ANA, MO, score)
          .build();
      assertThat(row[0]).isEqualTo((int) listed.points(0)).isEqualTo((int)
          Math.round(score * Scoring.POINTS));
    }
  }

  // Refusals

  @Test
  void whatIsNoScoreIsRefusedWhereItIsRead() {
    for (double score : new double[] {
      Double.NaN, Double.POSITIVE_INFINITY, -0.1, -1, 1.0000001, 1e300, -1e300, 0x1p1023
    }) {
      MatchingProblem problem = people((mentee, scores) -> {
            scores[0] = 1;
            scores[1] = mentee == 1 ? score : 0;
          })
          .build();
      for (MatchingStrategy strategy :
          List.of(OptimalStrategies.bestTotal(), OptimalStrategies.mostPeopleThenBestTotal())) {
        assertThatThrownBy(() -> strategy.solve(problem, TieBreak.byId()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("score of ben with nia must lie in 0 to 1 but was " + score);
      }
      assertThatThrownBy(problem::listed).hasMessageContaining("ben with nia");
    }
  }

  @Test
  void anEntryThatIsLeftOutIsFound() {
    MatchingProblem problem = people((mentee, scores) -> scores[mentee] = 1).build();
    assertThatThrownBy(problem::listed)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("score of ana with nia must lie in 0 to 1 but was NaN; write every entry, "
            + "RowScores.NO_CANDIDATE where two may not meet");
  }

  @Test
  void scoresThatChangeAreFound() {
    int[] calls = {0};
    MatchingProblem problem =
        people((mentee, scores) -> Arrays.fill(scores, ++calls[0] % 7 / 8.0)).build();
    assertThatThrownBy(() -> OptimalStrategies.bestTotal().solve(problem, TieBreak.byId()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the scores of ana changed between two calls; give the same scores every "
            + "time, or fill() is no function");
    MatchingProblem swapping = people((mentee, scores) -> {
          scores[calls[0] & 1] = 0.25;
          scores[~calls[0]++ & 1] = 0.5;
        })
        .build();
    PointRows rows = swapping.pointRows();
    rows.read(0, new int[2]);
    assertThatThrownBy(() -> rows.read(0, new int[2])).hasMessageContaining("ana changed");
  }

  @Test
  void rowsOfAnotherLengthAreRefused() {
    for (MatchingProblem problem :
        List.of(people(constant(1)).build(), people(constant(1)).build().listed())) {
      assertThatThrownBy(() -> problem.pointRows().read(0, new int[3]))
          .hasMessage("column points must have 2 entries but has 3; give one each");
      assertThatThrownBy(() -> problem.pointRows().read(2, new int[2]))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessageContaining("mentee");
    }
  }

  @Test
  void indicesOfCandidatesAreRefused() {
    MatchingProblem problem = people(constant(1)).build();
    List<Runnable> calls = List.of(
        problem::candidates,
        () -> problem.firstCandidate(0),
        () -> problem.endCandidate(0),
        () -> problem.mentorOf(0),
        () -> problem.menteeOf(0),
        () -> problem.points(0),
        () -> problem.menteePoints(0),
        () -> problem.mentorPoints(0),
        () -> problem.candidate(ANA, MO));
    assertThat(calls)
        .allSatisfy(call -> assertThatThrownBy(call::run)
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("candidates have no indices where rows are on demand, as for 4 pairs; read "
                + "pointRows(), or call listed() first"));
  }

  @Test
  void termsThatNeedAListAreRefused() {
    MatchingProblem problem = people(constant(1)).build();
    List<Runnable> calls = List.of(
        () -> problem.withMenteePlaces(new int[] {1, 2}),
        () -> problem.withMinimums(new int[] {1, 0}),
        () -> problem.withTypes(ImmutableSetMultimap.of(ANA, "newcomer"), List.of()),
        () -> problem.withCouples(List.of(MenteeCouple.of(ANA, BEN)), Map.of()));
    assertThat(calls)
        .allSatisfy(call -> assertThatThrownBy(call::run)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageEndingWith(" need candidates that are listed but this problem gives rows on "
                + "demand; call listed() first"));
    assertThat(problem.listed().withMinimums(new int[] {1, 0}).features())
        .containsExactly(ProblemFeature.MINIMUMS);
  }

  @Test
  void peopleAreAddedOnceAndHaveNoFewerPlacesThanNone() {
    RowProblemBuilder builder = people(constant(1));
    assertThatThrownBy(() -> builder.mentee(ANA))
        .hasMessage("mentee ana was added twice; once is enough");
    assertThatThrownBy(() -> builder.mentor(MO, 1))
        .hasMessage("mentor mo was added twice; add up the places and add once");
    assertThatThrownBy(() -> builder.mentor(ODA, -1))
        .hasMessage("places of oda must be 0 or more but was -1; use 0 for a full mentor");
    MatchingProblem problem = builder.build();
    assertThat(problem.mentees()).containsExactly(ANA, BEN);
    assertThat(problem.mentors()).containsExactly(MO, NIA);
  }

  @Test
  void forcedPairsMustBeCandidatesWithPlaces() {
    assertThatThrownBy(
            () -> people(constant(RowScores.NO_CANDIDATE)).force(ANA, MO).build())
        .hasMessage("ana with mo is forced but is no candidate; add the candidate");
    assertThatThrownBy(() -> people(constant(1)).force(ANA, ODA).build())
        .hasMessage("ana with oda is forced but is no candidate; add the candidate");
    assertThatThrownBy(() -> people(constant(1)).force(ANA, MO).force(ANA, NIA).build())
        .hasMessageStartingWith("ana is forced to have 2 mentors but may have 1");
    assertThatThrownBy(() -> people(constant(1)).force(ANA, MO).force(BEN, MO).build())
        .hasMessageStartingWith("mo is forced to have 2 mentees but has 1 places");
    MatchingProblem problem = people(constant(1)).force(ANA, NIA).build();
    assertThat(problem.features())
        .containsExactly(ProblemFeature.FORCED_PAIRS, ProblemFeature.ROWS_ON_DEMAND);
    assertThat(OptimalStrategies.bestTotal().solve(problem, TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(ANA, NIA), Pairing.of(BEN, MO));
  }

  @Test
  void strategiesThatDoNotHeedRowsNameTheWayOut() {
    MatchingProblem problem = people(constant(0.5)).build();
    int refusals = 0;
    for (MatchingStrategy strategy : MatchingStrategies.all()) {
      if (strategy.heeds().contains(ProblemFeature.ROWS_ON_DEMAND)) {
        assertThat(strategy.solve(problem, TieBreak.byId()))
            .isEqualTo(strategy.solve(problem.listed(), TieBreak.byId()));
      } else {
        refusals++;
        assertThatThrownBy(() -> strategy.solve(problem, TieBreak.byId()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(strategy.name() + " does not heed rows on demand; choose a strategy whose "
                + "heeds() has it, or list the candidates by problem.listed()");
        assertThat(strategy.solve(problem.listed(), TieBreak.byId()).pairs()).isNotEmpty();
      }
    }
    assertThat(refusals).isPositive();
    assertThatThrownBy(() -> PeerStrategies.stable().solve(problem, TieBreak.byId()))
        .hasMessageContaining("does not heed rows on demand");
  }

  /** A table of 46,341 by 46,341 has more cells than an index can count. */
  @Test
  void tooManyCandidatesAreNotListed() {
    RowProblemBuilder builder = MatchingProblem.ofRows(constant(0.5));
    for (int person = 0; person < 46_341; person++) {
      builder.mentee(ParticipantId.of("a" + person)).mentor(ParticipantId.of("m" + person), 1);
    }
    MatchingProblem problem = builder.build();
    assertThat(problem).asString().contains("2147488281 pairs");
    assertThatThrownBy(problem::listed)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("at most 134217728 candidates can be listed but the first 2897 of 46341 "
            + "mentees have 134249877; use a strategy that heeds rows on demand");
  }

  @Test
  void emptySidesHaveNoPairs() {
    for (MatchingProblem problem : List.of(
        MatchingProblem.ofRows(constant(1)).build(),
        MatchingProblem.ofRows(constant(1)).mentee(ANA).build(),
        MatchingProblem.ofRows(constant(1)).mentor(MO, 2).build(),
        MatchingProblem.ofRows(constant(1)).mentee(ANA).mentor(ANA, 2).build(),
        MatchingProblem.ofRows(constant(1)).mentee(ANA).mentor(MO, 0).build())) {
      Solution solution =
          OptimalStrategies.mostPeopleThenBestTotal().solve(problem, TieBreak.seeded(1));
      assertThat(solution.pairs()).isEmpty();
      assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    }
  }
}
