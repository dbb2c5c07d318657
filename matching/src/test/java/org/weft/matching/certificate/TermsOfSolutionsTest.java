package org.weft.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TypeQuota;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;

/** What a problem asks beyond places is checked in every solution, whatever is claimed of it. */
class TermsOfSolutionsTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");
  private static final Certificate NOTHING = new Certificate.Unproven("by hand");

  private static ProblemBuilder open() {
    return MatchingProblem.builder()
        .mentee(ANA, 2)
        .mentee(BEN)
        .mentor(NIA, 2)
        .candidate(ANA, NIA, 0.4)
        .candidate(BEN, NIA, 0.4);
  }

  private static ProblemBuilder withMo() {
    return open().mentor(MO, 1, 2).candidate(ANA, MO, 0.9).candidate(BEN, MO, 0.8);
  }

  @Test
  void aMenteeMayHaveSeveralMentorsUpToTheirPlaces() {
    MatchingProblem problem = withMo()
        .mentor(ParticipantId.of("pim"), 1)
        .candidate(ANA, ParticipantId.of("pim"), 1)
        .build();
    holds(problem, NOTHING, Pairing.of(ANA, MO), Pairing.of(ANA, NIA));
    refutes(
        problem,
        NOTHING,
        "ana has more than their 2 mentors",
        Pairing.of(ANA, MO),
        Pairing.of(ANA, NIA),
        Pairing.of(ANA, ParticipantId.of("pim")));
  }

  @Test
  void aMissedMinimumIsNamed() {
    refutes(
        withMo().build(), NOTHING, "mo has 0 mentees but wants at least 1", Pairing.of(ANA, NIA));
    holds(withMo().build(), NOTHING, Pairing.of(BEN, MO));
  }

  @Test
  void aForcedPairMustBeThere() {
    MatchingProblem problem = withMo().force(ANA, NIA).build();
    refutes(problem, NOTHING, "ana with nia is forced but no pair", Pairing.of(ANA, MO));
    holds(problem, NOTHING, Pairing.of(ANA, MO), Pairing.of(ANA, NIA));
  }

  @Test
  void aLimitForATypeHolds() {
    MatchingProblem problem = open()
        .type(ANA, "newcomer")
        .type(BEN, "newcomer")
        .quota(TypeQuota.limit(NIA, "newcomer", 1))
        .build();
    refutes(
        problem,
        NOTHING,
        "nia has 2 mentees of type newcomer but takes at most 1",
        Pairing.of(ANA, NIA),
        Pairing.of(BEN, NIA));
    holds(problem, NOTHING, Pairing.of(BEN, NIA));
  }

  @Test
  void aPeerIsInOnePairAtMost() {
    MatchingProblem pool = MatchingProblem.peers()
        .person(ANA)
        .person(BEN)
        .person(MO)
        .pair(ANA, BEN, 1)
        .pair(BEN, MO, 1)
        .build();
    holds(pool, NOTHING, Pairing.of(ANA, BEN));
    refutes(pool, NOTHING, "ben is in two pairs", Pairing.of(ANA, BEN), Pairing.of(BEN, MO));
  }

  @Test
  void aClaimThatSaysNothingOfTheTermsIsRefused() {
    MatchingProblem minimum = MatchingProblem.builder()
        .mentor(MO, 1, 1)
        .mentee(ANA)
        .candidate(ANA, MO, 1)
        .build();
    refutes(
        minimum,
        new Certificate.ParetoEfficient(ImmutableList.of(MO)),
        "the claim says nothing about minimums of mentors",
        Pairing.of(ANA, MO));
  }

  @Test
  void aConflictOfMinimumsIsCounted() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(ANA, 2)
        .mentor(MO, 2, 3)
        .mentor(NIA, 1, 1)
        .candidate(ANA, MO, 0.5)
        .candidate(ANA, NIA, 0.5)
        .build();
    ImmutableList<ParticipantId> both = ImmutableList.of(MO, NIA);
    ImmutableList<ParticipantId> ana = ImmutableList.of(ANA);
    holds(problem, new Certificate.MinimumConflict(both, ana, 3, 2));
    holds(problem, new Certificate.MinimumConflict(ImmutableList.of(MO), ana, 2, 1));
    refutes(
        problem,
        new Certificate.MinimumConflict(ImmutableList.of(NIA), ana, 1, 1),
        "1 mentees are wanted and 1 could come, which is no conflict");
    refutes(
        problem,
        new Certificate.MinimumConflict(both, ana, 4, 2),
        "the conflict counts 4 wanted and 2 available but there are 3 and 2");
    refutes(
        problem,
        new Certificate.MinimumConflict(both, ana, 3, 1),
        "the conflict counts 3 wanted and 1 available but there are 3 and 2");
    refutes(
        problem,
        new Certificate.MinimumConflict(both, ImmutableList.of(), 3, 2),
        "the conflict names other mentees than those who could meet its mentors");
    refutes(
        problem,
        new Certificate.MinimumConflict(ana, ana, 3, 2),
        "the conflict names ana, who is no mentor");
    refutes(
        problem,
        new Certificate.MinimumConflict(both, ana, 3, 2),
        "there are pairs although it is claimed that there is no answer",
        Pairing.of(ANA, MO));
    assertThat(new Certificate.MinimumConflict(both, ana, 3, 2).claim())
        .isEqualTo("Impossible: 2 mentors want at least 3 mentees together but only 2 could come.");
  }

  /** The definitions once more, written without the checker. */
  @Property(tries = 300)
  void anySetOfCandidatesIsJudgedByTheDefinitions(
      @ForAll("featured") MatchingProblem problem, @ForAll long choice) {
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    List<Pairing> pairs = new ArrayList<>(problem.forced());
    for (int c = 0; c < candidates.size(); c++) {
      if ((choice >>> c % 61 & 3) == 0 && !pairs.contains(candidates.get(c)) && (c & 1) == 0) {
        pairs.add(candidates.get(c));
      }
    }
    pairs.removeIf(pair -> (choice >>> 62) == 0 && (pair.hashCode() & 7) == 0);
    Solution solution = new Solution("any", ImmutableList.copyOf(pairs), NOTHING);
    assertThat(CertificateCheck.of(problem, solution).holds())
        .isEqualTo(keepsTerms(problem, pairs));
  }

  private static boolean keepsTerms(MatchingProblem problem, List<Pairing> pairs) {
    boolean mentees = problem.mentees().stream()
        .allMatch(person -> count(pairs, person, true, problem.isOnePool())
            <= problem.menteePlaces(problem.indexOfMentee(person).orElseThrow()));
    boolean mentors = problem.mentors().stream().allMatch(person -> {
      int mentor = problem.indexOfMentor(person).orElseThrow();
      long load = count(pairs, person, false, problem.isOnePool());
      return load <= problem.places(mentor) && load >= problem.minimum(mentor);
    });
    boolean quotas = problem.quotas().stream()
        .allMatch(quota -> pairs.stream()
                .filter(pair -> pair.mentor().equals(quota.mentor()))
                .filter(pair -> problem
                    .types(problem.indexOfMentee(pair.mentee()).orElseThrow())
                    .contains(quota.type()))
                .count()
            <= quota.most());
    return mentees
        && mentors
        && quotas
        && problem.couples().stream().allMatch(couple -> keepsTogether(problem, couple, pairs))
        && pairs.containsAll(problem.forced());
  }

  /** Each mentor of one is in the group of each of the other, and who has one has a partner who has one. */
  private static boolean keepsTogether(
      MatchingProblem problem, MenteeCouple couple, List<Pairing> pairs) {
    List<ParticipantId> first = mentors(pairs, couple.first());
    List<ParticipantId> second = mentors(pairs, couple.second());
    return first.isEmpty() == second.isEmpty()
        && first.stream()
            .allMatch(one -> second.stream()
                .allMatch(other -> one.equals(other)
                    || group(problem, one).isPresent()
                        && group(problem, one).equals(group(problem, other))));
  }

  private static List<ParticipantId> mentors(List<Pairing> pairs, ParticipantId mentee) {
    return pairs.stream()
        .filter(pair -> pair.mentee().equals(mentee))
        .map(Pairing::mentor)
        .toList();
  }

  private static Optional<String> group(MatchingProblem problem, ParticipantId mentor) {
    return problem.group(problem.indexOfMentor(mentor).orElseThrow());
  }

  private static long count(
      List<Pairing> pairs, ParticipantId person, boolean asMentee, boolean pool) {
    return pairs.stream()
        .filter(pair -> (pool || asMentee) && pair.mentee().equals(person)
            || (pool || !asMentee) && pair.mentor().equals(person))
        .count();
  }

  @Provide
  Arbitrary<MatchingProblem> featured() {
    return FeatureArbitraries.any();
  }

  private static void holds(MatchingProblem problem, Certificate claim, Pairing... pairs) {
    assertThat(check(problem, claim, pairs)).isEqualTo(new CheckVerdict.Holds(claim.claim()));
  }

  private static void refutes(
      MatchingProblem problem, Certificate claim, String reason, Pairing... pairs) {
    assertThat(check(problem, claim, pairs)).isEqualTo(new CheckVerdict.Refuted(reason));
  }

  private static CheckVerdict check(MatchingProblem problem, Certificate claim, Pairing... pairs) {
    return CertificateCheck.of(
        problem, new Solution("by hand", ImmutableList.copyOf(pairs), claim));
  }
}
