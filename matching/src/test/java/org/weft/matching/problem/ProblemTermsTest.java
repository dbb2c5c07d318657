package org.weft.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;

class ProblemTermsTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId CLEO = ParticipantId.of("cleo");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");

  private static ProblemBuilder people() {
    return MatchingProblem.builder()
        .mentee(ANA, 2)
        .mentee(BEN)
        .mentor(MO, 1, 2)
        .mentor(NIA, 1)
        .candidate(ANA, MO, 0.9)
        .candidate(ANA, NIA, 0.4)
        .candidate(BEN, MO, 0.8);
  }

  @Test
  void theProblemTellsWhatItAsks() {
    MatchingProblem problem = people()
        .type(BEN, "newcomer")
        .quota(new TypeQuota(MO, "newcomer", 1, 2))
        .force(ANA, NIA)
        .build();
    assertThat(problem.features())
        .containsExactly(
            ProblemFeature.FORCED_PAIRS,
            ProblemFeature.SEVERAL_MENTORS,
            ProblemFeature.MINIMUMS,
            ProblemFeature.TYPE_QUOTAS);
    assertThat(problem.menteePlaces(0)).isEqualTo(2);
    assertThat(problem.menteePlaces(1)).isEqualTo(1);
    assertThat(problem.minimum(0)).isEqualTo(1);
    assertThat(problem.minimum(1)).isZero();
    assertThat(problem.types(1)).containsExactly("newcomer");
    assertThat(problem.types(0)).isEmpty();
    assertThat(problem.quotas()).containsExactly(new TypeQuota(MO, "newcomer", 1, 2));
    assertThat(problem.forced()).containsExactly(Pairing.of(ANA, NIA));
    assertThat(problem)
        .hasToString("MatchingProblem[2 mentees, 2 mentors, 3 candidates, forced pairs, several "
            + "mentors for a mentee, minimums of mentors, quotas for types of mentees]");
  }

  @Test
  void onePlaceEachAndNoMinimumAskForNothing() {
    MatchingProblem plain = MatchingProblem.builder().mentee(ANA).mentor(MO, 1).build();
    assertThat(MatchingProblem.builder().mentee(ANA, 1).mentor(MO, 0, 1).build())
        .isEqualTo(plain);
    assertThat(plain.features()).isEmpty();
  }

  @Test
  void forcedPairsLeaveTheRest() {
    MatchingProblem rest = people()
        .type(ANA, "newcomer")
        .quota(new TypeQuota(MO, "newcomer", 1, 2))
        .force(ANA, MO)
        .build()
        .afterForced();
    assertThat(rest.features())
        .containsExactly(ProblemFeature.TYPE_QUOTAS)
        .as("the minimum is met and Ana looks for one more");
    assertThat(Listings.candidates(rest))
        .containsExactly(Pairing.of(ANA, NIA), Pairing.of(BEN, MO));
    assertThat(rest.points(0)).isEqualTo(400_000);
    assertThat(rest.places(0)).isEqualTo(1);
    assertThat(rest.places(1)).isEqualTo(1);
    assertThat(rest.menteePlaces(0)).isEqualTo(1);
    assertThat(rest.quotas()).containsExactly(new TypeQuota(MO, "newcomer", 0, 1));
  }

  @Test
  void whoIsSettledHasNoCandidatesLeft() {
    MatchingProblem rest = people().force(BEN, MO).build().afterForced();
    assertThat(Listings.candidates(rest))
        .containsExactly(Pairing.of(ANA, MO), Pairing.of(ANA, NIA));
    assertThat(rest.menteePlaces(1)).isZero();
  }

  @Property(tries = 300)
  void theRestHasAsManyPlacesLessAsPairsAreForced(@ForAll("featured") MatchingProblem problem) {
    MatchingProblem rest = problem.afterForced();
    assertThat(rest.forced()).isEmpty();
    assertThat(rest.mentees()).isEqualTo(problem.mentees());
    assertThat(rest.mentors()).isEqualTo(problem.mentors());
    assertThat(Listings.candidates(problem)).containsAll(Listings.candidates(rest));
    assertThat(Listings.candidates(rest)).noneMatch(problem.forced()::contains);
    assertThat(places(problem) - places(rest))
        .isEqualTo((long) problem.forced().size() * (problem.isOnePool() ? 2 : 1));
    if (problem.forced().isEmpty()) {
      assertThat(rest).isEqualTo(problem);
    }
  }

  private static long places(MatchingProblem problem) {
    long places = 0;
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      places += problem.places(mentor);
    }
    return places;
  }

  @Provide
  Arbitrary<MatchingProblem> featured() {
    return FeatureArbitraries.any();
  }

  @Property(tries = 200)
  void everyCandidateKnowsItsMentee(@ForAll MatchingProblem problem) {
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
        assertThat(problem.menteeOf(c)).isEqualTo(mentee);
      }
    }
  }

  @Property(tries = 200)
  void aPoolListsEveryPairFromBothSides(@ForAll("pools") MatchingProblem pool) {
    assertThat(pool.isOnePool()).isTrue();
    assertThat(pool.mentees()).isEqualTo(pool.mentors());
    for (int c = 0; c < pool.candidates(); c++) {
      int mirror = pool.candidate(
              pool.mentors().get(pool.mentorOf(c)), pool.mentees().get(pool.menteeOf(c)))
          .orElseThrow();
      assertThat(pool.points(mirror)).isEqualTo(pool.points(c));
      assertThat(pool.menteePoints(mirror)).isEqualTo(pool.mentorPoints(c));
    }
  }

  @Provide
  Arbitrary<MatchingProblem> pools() {
    return FeatureArbitraries.pools(8);
  }

  @Test
  void eachPeerHasAWishOfTheirOwn() {
    MatchingProblem pool = MatchingProblem.peers()
        .person(BEN)
        .person(ANA)
        .pair(BEN, ANA, 0.5, 0.2, 0.8)
        .build();
    int anas = pool.candidate(ANA, BEN).orElseThrow();
    assertThat(pool.menteePoints(anas)).isEqualTo(800_000);
    assertThat(pool.mentorPoints(anas)).isEqualTo(200_000);
    assertThat(pool.withForced(List.of(Pairing.of(BEN, ANA))).forced())
        .containsExactly(Pairing.of(ANA, BEN));
  }

  @Test
  void forbiddenPairsAreNoCandidatesInWhateverOrderItIsSaid() {
    assertThat(MatchingProblem.builder()
            .forbid(ANA, MO)
            .mentee(ANA)
            .mentor(MO, 1)
            .candidate(ANA, MO, 0.5)
            .build()
            .candidates())
        .isZero();
    assertThat(people().forbid(CLEO, MO).forbid(ANA, CLEO).build().candidates()).isEqualTo(3);
  }

  @Test
  void contradictionsAreRefusedWithAWayOut() {
    refuses(
        people().force(ANA, MO).forbid(ANA, MO),
        "ana with mo is both forced and forbidden; keep one");
    refuses(
        people().force(BEN, NIA), "ben with nia is forced but is no candidate; add the candidate");
    refuses(people().force(ANA, CLEO), "ana with cleo is forced but is no candidate");
    refuses(
        people().mentee(CLEO).candidate(CLEO, NIA, 0.1).force(CLEO, NIA).force(ANA, NIA),
        "nia is forced to have 2 mentees but has 1 places; force fewer or add places");
    refuses(
        people().candidate(BEN, NIA, 0.1).force(BEN, NIA).force(BEN, MO),
        "ben is forced to have 2 mentors but may have 1; force fewer or add places");
    refuses(
        people().mentor(CLEO, 3, 2),
        "minimum of cleo must lie in 0 to their 2 places but was 3; lower it or add places");
    refuses(
        people().mentor(CLEO, -1, 2), "minimum of cleo must lie in 0 to their 2 places but was -1");
    refuses(
        people().mentee(CLEO, 0),
        "most mentors of cleo must be 1 or more but was 0; leave out who");
    refuses(people().type(CLEO, "newcomer"), "cleo has the type newcomer but is no mentee");
    refuses(
        people().quota(TypeQuota.limit(ANA, "newcomer", 1)),
        "ana has a quota for newcomer but is no mentor; add the mentor first");
    refuses(
        people()
            .quota(TypeQuota.limit(MO, "newcomer", 1))
            .quota(TypeQuota.reserve(MO, "newcomer", 1)),
        "mo has two quotas for newcomer; keep one");
    refuses(
        people().type(ANA, "newcomer").quota(TypeQuota.limit(MO, "newcomer", 0)).force(ANA, MO),
        "mo is forced to have 1 mentees of type newcomer but takes at most 0; force fewer");
    assertThatThrownBy(() -> new TypeQuota(MO, "newcomer", 2, 1))
        .hasMessage(
            "mo reserves 2 places for newcomer and takes at most 1; 0 <= reserved <= most must hold");
    assertThatThrownBy(() -> new TypeQuota(MO, " ", 0, 1)).hasMessageContaining("TypeQuota.type");
  }

  private static void refuses(ProblemBuilder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aPoolRefusesWhatNeedsTwoSides() {
    MatchingProblem pool = MatchingProblem.peers()
        .person(ANA)
        .person(BEN)
        .person(CLEO)
        .pair(ANA, BEN, 1)
        .pair(CLEO, ANA, 1)
        .build();
    assertThatThrownBy(() -> pool.withMinimums(new int[3]))
        .hasMessage(
            "minimums need two sides but this problem is one pool of peers; use MatchingProblem.builder()");
    assertThatThrownBy(() -> pool.withMenteePlaces(new int[] {1, 1, 1}))
        .hasMessageContaining("several mentors for a mentee need two sides");
    assertThatThrownBy(() -> pool.withTypes(ImmutableSetMultimap.of(), List.of()))
        .hasMessageContaining("types need two sides");
    assertThatThrownBy(() -> pool.withForced(List.of(Pairing.of(ANA, BEN), Pairing.of(CLEO, ANA))))
        .hasMessageContaining("forced");
    assertThatThrownBy(() -> MatchingProblem.peers().person(ANA).person(ANA))
        .hasMessage("ana was added twice; once is enough");
    assertThatThrownBy(() -> MatchingProblem.peers().person(ANA).pair(ANA, BEN, 1))
        .hasMessage("ben was not added; call person(id) first");
    assertThatThrownBy(() -> MatchingProblem.peers().person(ANA).pair(ANA, ANA, 1))
        .hasMessage("nobody is their own partner but both were ana; leave it out");
    assertThatThrownBy(() ->
            MatchingProblem.peers().person(ANA).person(BEN).pair(ANA, BEN, 1).pair(BEN, ANA, 1))
        .hasMessage("the pair ben with ana was added twice; keep one score");
    assertThatThrownBy(
            () -> MatchingProblem.peers().person(ANA).person(BEN).pair(ANA, BEN, Double.NaN))
        .hasMessageContaining("must lie in 0 to 1 but was NaN");
  }
}
