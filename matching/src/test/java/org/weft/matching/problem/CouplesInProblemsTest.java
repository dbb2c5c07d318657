package org.weft.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Solution;

class CouplesInProblemsTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId CLEO = ParticipantId.of("cleo");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");
  private static final ParticipantId PIA = ParticipantId.of("pia");

  /** Mo and Nia are in the north; Pia is in no group. */
  private static ProblemBuilder people() {
    return MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentee(CLEO)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .mentor(PIA, 2)
        .candidate(ANA, MO, 0.5)
        .candidate(ANA, PIA, 0.5)
        .candidate(BEN, NIA, 0.5)
        .candidate(BEN, PIA, 0.5)
        .candidate(CLEO, NIA, 0.5)
        .group(MO, "north")
        .group(NIA, "north");
  }

  @Test
  void theProblemTellsItsCouplesAndGroups() {
    MatchingProblem problem = people().couple(BEN, ANA).build();
    assertThat(problem.couples()).containsExactly(MenteeCouple.of(ANA, BEN));
    assertThat(problem.features()).containsExactly(ProblemFeature.COUPLES);
    assertThat(problem.group(0)).contains("north");
    assertThat(problem.group(2)).isEmpty();
    assertThat(problem.inSameGroup(0, 1)).isTrue();
    assertThat(problem.inSameGroup(1, 2)).isFalse();
    assertThat(problem.inSameGroup(2, 1)).isFalse();
    assertThat(problem.inSameGroup(2, 2)).as("a mentor is of their own group").isTrue();
    assertThat(problem)
        .hasToString("MatchingProblem[3 mentees, 3 mentors, 5 candidates, couples]")
        .isNotEqualTo(people().build())
        .isEqualTo(people()
            .build()
            .withCouples(
                List.of(MenteeCouple.of(ANA, BEN)), ImmutableMap.of(NIA, "north", MO, "north")));
  }

  @Test
  void twoMentorsWithoutGroupsAreNotInOne() {
    MatchingProblem problem =
        MatchingProblem.builder().mentor(MO, 1).mentor(NIA, 1).build();
    assertThat(problem.inSameGroup(0, 1)).isFalse();
  }

  @Test
  void groupsAloneAskForNothing() {
    assertThat(people().build().features()).isEmpty();
  }

  @Test
  void coupleIsTheSameInEitherOrderAndSorted() {
    assertThat(MenteeCouple.of(BEN, ANA)).isEqualTo(MenteeCouple.of(ANA, BEN));
    assertThat(MenteeCouple.of(BEN, ANA)).hasToString("ana and ben");
    assertThat(MenteeCouple.of(ANA, BEN))
        .isLessThan(MenteeCouple.of(ANA, CLEO))
        .isLessThan(MenteeCouple.of(BEN, CLEO));
    assertThatThrownBy(() -> MenteeCouple.of(ANA, ANA))
        .hasMessage("a couple needs two people but both were ana; leave it out");
  }

  @Test
  void settledCouplesLeaveTheRestOfTheCouples() {
    MatchingProblem rest =
        people().couple(ANA, BEN).force(ANA, MO).force(BEN, NIA).build().afterForced();
    assertThat(rest.couples()).isEmpty();
    assertThat(rest.group(0)).contains("north");
    assertThat(people().couple(ANA, BEN).force(CLEO, NIA).build().afterForced().couples())
        .containsExactly(MenteeCouple.of(ANA, BEN));
  }

  @Test
  void contradictionsAreRefusedWithAWayOut() {
    refuses(people().couple(ANA, BEN).couple(BEN, CLEO), "ben is in two couples; keep one");
    refuses(people().couple(ANA, BEN).couple(ANA, BEN), "ana is in two couples; keep one");
    refuses(
        people().couple(ANA, MO),
        "the couple of ana and mo has mo, who is no mentee; add the mentee");
    refuses(
        people().group(ANA, "north"), "ana is in the group north but is no mentor; add the mentor");
    refuses(
        people().couple(ANA, BEN).force(ANA, MO),
        "of the couple of ana and ben only ana is forced; force both into one group, or neither");
    refuses(
        people().couple(ANA, BEN).force(BEN, NIA),
        "of the couple of ana and ben only ben is forced; force both into one group, or neither");
    refuses(
        people().couple(ANA, BEN).force(ANA, MO).force(BEN, PIA),
        "the couple of ana and ben is forced to mo and pia, who are of different groups; force");
    refuses(
        people().mentee(PIA, 2).couple(PIA, ANA),
        "pia of the couple of ana and pia may have 2 mentors but couples are of mentees with one");
    refuses(people().group(PIA, " "), "group");
    assertThatThrownBy(() -> people().group(MO, "south"))
        .hasMessage("mo is in two groups, north and south; keep one");
  }

  private static void refuses(ProblemBuilder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void laterTermsMustKeepTheCouples() {
    MatchingProblem problem = people().couple(ANA, BEN).build();
    assertThatThrownBy(() -> problem.withMenteePlaces(new int[] {2, 1, 1}))
        .hasMessageContaining("ana of the couple of ana and ben may have 2 mentors");
    assertThatThrownBy(() -> problem.withForced(List.of(Pairing.of(ANA, MO))))
        .hasMessageContaining("only ana is forced");
    assertThatThrownBy(() -> MatchingProblem.peers()
            .person(ANA)
            .person(BEN)
            .build()
            .withCouples(List.of(), ImmutableMap.of()))
        .hasMessageContaining("couples need two sides");
  }

  @Test
  void everySolutionKeepsTheCouples() {
    MatchingProblem problem = people().couple(ANA, BEN).build();
    assertThat(flaw(problem)).isEmpty();
    assertThat(flaw(problem, Pairing.of(ANA, MO), Pairing.of(BEN, NIA))).isEmpty();
    assertThat(flaw(problem, Pairing.of(ANA, PIA), Pairing.of(BEN, PIA))).isEmpty();
    assertThat(flaw(problem, Pairing.of(ANA, MO)))
        .isEqualTo("of the couple of ana and ben only one has a mentor");
    assertThat(flaw(problem, Pairing.of(BEN, NIA)))
        .isEqualTo("of the couple of ana and ben only one has a mentor");
    assertThat(flaw(problem, Pairing.of(ANA, MO), Pairing.of(BEN, PIA)))
        .isEqualTo("the couple of ana and ben has mentors of different groups");
  }

  private static String flaw(MatchingProblem problem, Pairing... pairs) {
    CheckVerdict verdict = CertificateCheck.of(
        problem,
        new Solution("test", ImmutableList.copyOf(pairs), new Certificate.Unproven("by hand")));
    return verdict instanceof CheckVerdict.Refuted refuted ? refuted.reason() : "";
  }
}
