package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;

class DenseRouteTest {
  private static UsefulPeople complete(int mentees, int mentors, int placesEach) {
    int[] places = new int[mentors];
    Arrays.fill(places, placesEach);
    return UsefulPeople.of(CandidateGraph.complete(mentees, mentors), places);
  }

  @Test
  void theRouteNeedsThirtyTwoMenteesAndAsManyPlaces() {
    assertThat(DenseRoute.WHERE_IT_PAYS.pays(complete(32, 32, 1))).isTrue();
    assertThat(DenseRoute.WHERE_IT_PAYS.pays(complete(31, 32, 1))).isFalse();
    assertThat(DenseRoute.WHERE_IT_PAYS.pays(complete(32, 31, 1))).isFalse();
    assertThat(DenseRoute.WHERE_IT_PAYS.pays(complete(32, 16, 2))).isTrue();
  }

  @Test
  void theRouteNeedsTwoAndAHalfPlacesAMentorOnAverageAtMost() {
    assertThat(DenseRoute.WHERE_IT_PAYS.pays(complete(40, 40, 2))).isTrue();
    assertThat(DenseRoute.WHERE_IT_PAYS.pays(complete(40, 40, 3))).isFalse();
  }

  @Test
  void theRouteNeedsTwoFifthsOfAllPairs() {
    assertThat(DenseRoute.WHERE_IT_PAYS.pays(circle(60, 24))).isTrue();
    assertThat(DenseRoute.WHERE_IT_PAYS.pays(circle(60, 23))).isFalse();
  }

  /** Everybody knows so many mentors of as many as there are mentees. */
  private static UsefulPeople circle(int people, int known) {
    int[][] rows = new int[people][known];
    int[] places = new int[people];
    for (int i = 0; i < people; i++) {
      places[i] = 1;
      for (int k = 0; k < known; k++) {
        rows[i][k] = (i + k) % people;
      }
    }
    return UsefulPeople.of(CandidateGraph.ofRows(people, rows), places);
  }

  @Test
  void whoCanMeetNobodyDoesNotCount() {
    CandidateGraph graph = CandidateGraph.ofRows(4, new int[][] {{0, 1}, {}, {2}, {1}});
    UsefulPeople useful = UsefulPeople.of(graph, new int[] {9, 1, 0, 5});
    assertThat(useful.mentees()).containsExactly(0, 3);
    assertThat(useful.room()).containsExactly(2, 1, 0, 0);
    assertThat(useful.places()).isEqualTo(3);
    assertThat(useful.candidates()).isEqualTo(3);
    assertThat(useful.mentorOfPlace()).containsExactly(0, 0, 1);
  }

  @Test
  void nobodyAtAllIsNoRoute() {
    assertThat(new DenseRoute(1).pays(complete(0, 3, 1))).isFalse();
    assertThat(new DenseRoute(1).pays(complete(3, 0, 1))).isFalse();
    assertThat(new DenseRoute(0).pays(complete(0, 0, 1))).isTrue();
  }

  /** The sparse kernel would add a bonus; where all pairs are possible the dense one needs none. */
  @Test
  void largeCompleteProblemsAreProvedWithoutABonus() {
    for (int mentors : new int[] {34, 40, 50}) {
      MatchingProblem problem = complete(40, mentors);
      Solution solution =
          OptimalStrategies.mostPeopleThenBestTotal().solve(problem, TieBreak.seeded(3));
      assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
      assertThat(solution.pairs()).hasSize(Math.min(40, mentors));
      assertThat(((OptimalCertificate.MostPeopleThenBestTotal) solution.certificate())
              .total()
              .bonus())
          .isZero();
    }
  }

  /** Row i would like mentor j by (i + 1)(j + 1): the best total pairs equals with equals. */
  @Test
  void everybodyGetsWhoFitsBest() {
    MatchingProblem problem = complete(40, 40);
    Solution solution = OptimalStrategies.bestTotal().solve(problem, TieBreak.byId());
    assertThat(solution.pairs())
        .allSatisfy(pair -> assertThat(pair.mentee().value().substring(1))
            .isEqualTo(pair.mentor().value().substring(1)));
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
  }

  private static MatchingProblem complete(int mentees, int mentors) {
    ProblemBuilder builder = MatchingProblem.builder();
    for (int j = 0; j < mentors; j++) {
      builder.mentor(ParticipantId.of("m" + (100 + j)), 1);
    }
    for (int i = 0; i < mentees; i++) {
      builder.mentee(ParticipantId.of("a" + (100 + i)));
    }
    for (int i = 0; i < mentees; i++) {
      for (int j = 0; j < mentors; j++) {
        builder.candidate(
            ParticipantId.of("a" + (100 + i)),
            ParticipantId.of("m" + (100 + j)),
            (i + 1) * (j + 1) / 2500.0);
      }
    }
    return builder.build();
  }

  /** A canonical edge is found from its people, and only then. */
  @Property(tries = 300)
  void edgesAreFoundFromTheirPeople(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    CanonicalProblem canonical = new CanonicalProblem(problem, tieBreak);
    CandidateGraph graph = canonical.graph();
    int found = 0;
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        assertThat(canonical.edge(i, graph.mentorOf(e))).isEqualTo(e);
        int candidate = problem
            .candidate(canonical.mentee(i), canonical.mentor(graph.mentorOf(e)))
            .orElseThrow();
        assertThat(canonical.points(e)).isEqualTo(problem.points(candidate));
        assertThat(e == graph.firstEdge(i) || graph.mentorOf(e - 1) < graph.mentorOf(e))
            .isTrue();
      }
      for (int j = 0; j < graph.mentors(); j++) {
        found += canonical.edge(i, j) < 0 ? 0 : 1;
      }
    }
    assertThat(found).isEqualTo(problem.candidates());
  }
}
