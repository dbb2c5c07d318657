package org.weft.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OptimalCertificate.BestTotal;
import org.weft.matching.certificate.OptimalCertificate.MostPeopleThenBestTotal;
import org.weft.matching.certificate.StableCertificate.Stable;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.Side;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

/** Truth is decided by trying every matching; the checker must agree, whoever made the claim. */
class CertificateCheckTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");
  private static final Stable STABLE = new Stable(Side.MENTEES);

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  // Pairs: one certificate, every possible list of pairs.

  @Property(tries = 60)
  void stableIsAcceptedExactlyForMatchingsThatAreStable(@ForAll("tiny") MatchingProblem problem) {
    AllMatchings matchings = AllMatchings.of(problem);
    for (ImmutableList<Pairing> pairs : matchings.all()) {
      assertThat(holds(problem, pairs, STABLE)).isEqualTo(matchings.isWeaklyStable(pairs));
    }
  }

  @Property(tries = 60)
  void bestTotalIsAcceptedExactlyForMatchingsOfTheBestTotal(
      @ForAll("tiny") MatchingProblem problem) {
    AllMatchings matchings = AllMatchings.of(problem);
    Certificate certificate = bestTotal(problem).certificate();
    for (ImmutableList<Pairing> pairs : matchings.all()) {
      assertThat(holds(problem, pairs, certificate))
          .isEqualTo(matchings.total(pairs) == matchings.bestTotal());
    }
  }

  @Property(tries = 60)
  void mostPeopleIsAcceptedExactlyForLargestMatchingsOfTheBestTotal(
      @ForAll("tiny") MatchingProblem problem) {
    AllMatchings matchings = AllMatchings.of(problem);
    Certificate certificate = mostPeople(problem).certificate();
    int most = matchings.mostPeople();
    long best = matchings.bestTotal(most);
    for (ImmutableList<Pairing> pairs : matchings.all()) {
      assertThat(holds(problem, pairs, certificate))
          .isEqualTo(pairs.size() == most && matchings.total(pairs) == best);
    }
  }

  @Property(tries = 300)
  void swappedMentorsAreAcceptedOnlyIfTheClaimIsStillTrue(
      @ForAll("tiny") MatchingProblem problem, @ForAll @IntRange(min = 0, max = 3) int strategy) {
    Solution solution = solutions(problem).get(strategy);
    for (int i = 0; i < solution.pairs().size(); i++) {
      for (int j = 0; j < i; j++) {
        Pairing one = solution.pairs().get(i);
        Pairing other = solution.pairs().get(j);
        List<Pairing> swapped = new ArrayList<>(solution.pairs());
        swapped.set(i, Pairing.of(one.mentee(), other.mentor()));
        swapped.set(j, Pairing.of(other.mentee(), one.mentor()));
        assertSound(problem, ImmutableList.sortedCopyOf(swapped), solution.certificate());
      }
    }
  }

  @Property(tries = 300)
  void droppedPairsAreAcceptedOnlyIfTheClaimIsStillTrue(
      @ForAll("tiny") MatchingProblem problem, @ForAll @IntRange(min = 0, max = 3) int strategy) {
    Solution solution = solutions(problem).get(strategy);
    for (Pairing dropped : solution.pairs()) {
      assertSound(problem, without(solution.pairs(), dropped), solution.certificate());
    }
  }

  @Property(tries = 300)
  void everyForeignPairIsRefuted(
      @ForAll MatchingProblem problem, @ForAll @IntRange(min = 0, max = 3) int strategy) {
    Solution solution = solutions(problem).get(strategy);
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    for (ParticipantId mentee : problem.mentees()) {
      for (ParticipantId mentor : problem.mentors()) {
        Pairing pair = Pairing.of(mentee, mentor);
        if (!candidates.contains(pair)) {
          assertRefuted(problem, plus(solution.pairs(), pair), solution.certificate());
        }
      }
    }
  }

  @Property(tries = 300)
  void everyAdditionalPairIsRefutedAsSecondMentorOrOverload(
      @ForAll MatchingProblem problem, @ForAll @IntRange(min = 0, max = 3) int strategy) {
    Solution solution = solutions(problem).get(strategy);
    for (Pairing extra : Listings.candidates(problem)) {
      boolean second = solution.pairs().stream().anyMatch(p -> p.mentee().equals(extra.mentee()));
      int places = problem.places(problem.indexOfMentor(extra.mentor()).orElseThrow());
      boolean full = solution.pairs().stream()
              .filter(pair -> pair.mentor().equals(extra.mentor()))
              .count()
          >= places;
      if (second || full) {
        assertRefuted(problem, plus(solution.pairs(), extra), solution.certificate());
      }
    }
  }

  // Prices: any change breaks the equality of duality, unless it concerns places that do not exist.

  @Property(tries = 300)
  void aPriceThatIsOffByOneIsRefuted(
      @ForAll("tiny") MatchingProblem problem, @ForAll boolean most, @ForAll boolean up) {
    Solution solution = most ? mostPeople(problem) : bestTotal(problem);
    BestTotal total = total(solution);
    for (int i = 0; i < total.menteePrices().size(); i++) {
      assertRefuted(
          problem,
          solution.pairs(),
          with(solution, changed(total.menteePrices(), i, up), total.mentorPrices()));
    }
    for (int j = 0; j < total.mentorPrices().size(); j++) {
      Certificate tampered =
          with(solution, total.menteePrices(), changed(total.mentorPrices(), j, up));
      if (problem.places(j) > 0) {
        assertRefuted(problem, solution.pairs(), tampered);
      } else {
        assertSound(problem, solution.pairs(), tampered);
      }
    }
  }

  /** Every pair is paid for by its mentee and nobody else pays: a proof only where no other candidate is worth more. */
  @Property(tries = 100)
  void pricesMadeUpForAnyMatchingAreAcceptedOnlyIfItIsBest(
      @ForAll("tiny") MatchingProblem problem) {
    AllMatchings matchings = AllMatchings.of(problem);
    ImmutableList<Price> free = problem.mentors().stream()
        .map(mentor -> new Price(mentor, 0))
        .collect(ImmutableList.toImmutableList());
    for (ImmutableList<Pairing> pairs : matchings.all()) {
      ImmutableList<Price> paid = problem.mentees().stream()
          .map(mentee -> new Price(
              mentee,
              pairs.stream()
                  .filter(pair -> pair.mentee().equals(mentee))
                  .mapToLong(pair -> matchings.total(ImmutableList.of(pair)))
                  .sum()))
          .collect(ImmutableList.toImmutableList());
      if (holds(problem, pairs, new BestTotal(0, paid, free))) {
        assertThat(matchings.total(pairs)).isEqualTo(matchings.bestTotal());
      }
    }
  }

  @Property(tries = 200)
  void pricesInAnotherOrderOrIncompleteAreRefuted(
      @ForAll("tiny") MatchingProblem problem, @ForAll boolean most) {
    Solution solution = most ? mostPeople(problem) : bestTotal(problem);
    BestTotal total = total(solution);
    ImmutableList<Price> mentees = total.menteePrices();
    ImmutableList<Price> mentors = total.mentorPrices();
    if (mentees.size() > 1) {
      assertRefuted(problem, solution.pairs(), with(solution, mentees.reverse(), mentors));
    }
    if (mentors.size() > 1) {
      assertRefuted(problem, solution.pairs(), with(solution, mentees, mentors.reverse()));
    }
    if (!mentors.isEmpty()) {
      ImmutableList<Price> fewer = mentors.subList(1, mentors.size());
      assertRefuted(problem, solution.pairs(), with(solution, mentees, fewer));
    }
  }

  @Property(tries = 200)
  void aBonusThatIsNotTheSolversIsRefutedWhereAnybodyIsMatched(
      @ForAll("tiny") MatchingProblem problem,
      @ForAll boolean most,
      @ForAll @IntRange(min = -3, max = 3) int change) {
    Solution solution = most ? mostPeople(problem) : bestTotal(problem);
    BestTotal total = total(solution);
    BestTotal other =
        new BestTotal(total.bonus() + change, total.menteePrices(), total.mentorPrices());
    if (change != 0 && !solution.pairs().isEmpty()) {
      assertRefuted(problem, solution.pairs(), rebuilt(solution, other));
    }
  }

  @Test
  void extremePricesAndBonusesDoNotOverflowIntoAProof() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(ANA)
        .mentor(MO, 1)
        .candidate(ANA, MO, 0.5)
        .build();
    ImmutableList<Pairing> pair = ImmutableList.of(Pairing.of(ANA, MO));
    for (long bonus : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE}) {
      for (long mentee : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 500_000}) {
        for (long mentor : new long[] {1, Long.MIN_VALUE, Long.MAX_VALUE, 500_001}) {
          BestTotal total = new BestTotal(
              bonus,
              ImmutableList.of(new Price(ANA, mentee)),
              ImmutableList.of(new Price(MO, mentor)));
          Shortage none = new Shortage(ImmutableList.of(), ImmutableList.of(), 0);
          assertRefuted(problem, pair, new MostPeopleThenBestTotal(total, none));
          assertRefuted(problem, ImmutableList.of(), total);
        }
      }
    }
  }

  // The shortage.

  @Property(tries = 300)
  void aShortageThatShrinksGrowsOrMiscountsIsAcceptedOnlyIfItStillExplains(
      @ForAll("tiny") MatchingProblem problem) {
    Solution solution = mostPeople(problem);
    Shortage shortage = ((MostPeopleThenBestTotal) solution.certificate()).shortage();
    for (long off : new long[] {-1, 1, Long.MAX_VALUE}) {
      Shortage miscounted =
          new Shortage(shortage.mentees(), shortage.mentors(), shortage.places() + off);
      assertRefuted(problem, solution.pairs(), with(solution, miscounted));
    }
    Stream<Shortage> fewerMentees = IntStream.range(0, shortage.mentees().size())
        .mapToObj(i -> new Shortage(
            without(shortage.mentees(), shortage.mentees().get(i)),
            shortage.mentors(),
            shortage.places()));
    Stream<Shortage> moreMentees = problem.mentees().stream()
        .map(extra ->
            new Shortage(plus(shortage.mentees(), extra), shortage.mentors(), shortage.places()));
    Stream.concat(fewerMentees, moreMentees)
        .forEach(other -> assertRefuted(problem, solution.pairs(), with(solution, other)));
    for (int j = 0; j < problem.mentors().size(); j++) {
      ParticipantId mentor = problem.mentors().get(j);
      boolean listed = shortage.mentors().contains(mentor);
      Shortage other = listed
          ? new Shortage(
              shortage.mentees(),
              without(shortage.mentors(), mentor),
              shortage.places() - problem.places(j))
          : new Shortage(
              shortage.mentees(),
              plus(shortage.mentors(), mentor),
              shortage.places() + problem.places(j));
      if (problem.places(j) > 0 || listed) {
        assertRefuted(problem, solution.pairs(), with(solution, other));
      }
    }
  }

  // Another kind of claim.

  @Property(tries = 200)
  void aStableSolutionPassesAsOptimalOnlyIfItIs(@ForAll("tiny") MatchingProblem problem) {
    ImmutableList<Pairing> stable = solutions(problem).get(0).pairs();
    assertSound(problem, stable, mostPeople(problem).certificate());
    assertSound(problem, stable, bestTotal(problem).certificate());
    assertSound(problem, mostPeople(problem).pairs(), STABLE);
    assertSound(problem, mostPeople(problem).pairs(), total(mostPeople(problem)));
  }

  @Test
  void aStableSolutionThatLeavesBenAloneIsNotOneOfMostPeople() {
    MatchingProblem problem = anaAndBen();
    ImmutableList<Pairing> stable = ImmutableList.of(Pairing.of(ANA, MO));
    assertThat(CertificateCheck.of(
            problem, new Solution("s", stable, mostPeople(problem).certificate())))
        .isEqualTo(new CheckVerdict.Refuted("1 mentees are unmatched but the shortage explains 0"));
    assertThat(
            CertificateCheck.of(problem, new Solution("s", mostPeople(problem).pairs(), STABLE)))
        .isEqualTo(new CheckVerdict.Refuted("ana with mo would both rather have each other"));
  }

  @Test
  void refutationsNameThePeople() {
    MatchingProblem problem = anaAndBen();
    Certificate nothing = new Certificate.Unproven("by hand");
    assertThat(reason(problem, nothing, Pairing.of(BEN, NIA)))
        .isEqualTo("ben with nia is no candidate");
    assertThat(reason(problem, nothing, Pairing.of(MO, ANA)))
        .isEqualTo("mo with ana is no candidate");
    assertThat(reason(problem, nothing, Pairing.of(ANA, MO), Pairing.of(ANA, NIA)))
        .isEqualTo("ana has two mentors");
    assertThat(reason(problem, nothing, Pairing.of(ANA, MO), Pairing.of(ANA, MO)))
        .isEqualTo("ana with mo comes twice");
    assertThat(reason(problem, nothing, Pairing.of(ANA, MO), Pairing.of(BEN, MO)))
        .isEqualTo("mo has more than their 1 places taken");
    assertThat(holds(problem, ImmutableList.of(Pairing.of(ANA, NIA)), nothing)).isTrue();
  }

  private static String reason(MatchingProblem problem, Certificate certificate, Pairing... pairs) {
    CheckVerdict verdict = CertificateCheck.of(
        problem, new Solution("by hand", ImmutableList.copyOf(pairs), certificate));
    return ((CheckVerdict.Refuted) verdict).reason();
  }

  private static MatchingProblem anaAndBen() {
    return MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .candidate(ANA, MO, 0.9)
        .candidate(ANA, NIA, 0.4)
        .candidate(BEN, MO, 0.8)
        .build();
  }

  /** Accepted only if true by definition. */
  private static void assertSound(
      MatchingProblem problem, ImmutableList<Pairing> pairs, Certificate certificate) {
    if (holds(problem, pairs, certificate)) {
      AllMatchings matchings = AllMatchings.of(problem);
      assertThat(matchings.all()).contains(pairs);
      if (certificate instanceof Stable) {
        assertThat(matchings.isWeaklyStable(pairs)).isTrue();
      } else if (certificate instanceof BestTotal) {
        assertThat(matchings.total(pairs)).isEqualTo(matchings.bestTotal());
      } else {
        assertThat(pairs).hasSize(matchings.mostPeople());
        assertThat(matchings.total(pairs)).isEqualTo(matchings.bestTotal(pairs.size()));
      }
    }
  }

  private static void assertRefuted(
      MatchingProblem problem, ImmutableList<Pairing> pairs, Certificate certificate) {
    assertThat(CertificateCheck.of(problem, new Solution("tampered", pairs, certificate)))
        .isInstanceOf(CheckVerdict.Refuted.class);
  }

  private static boolean holds(
      MatchingProblem problem, ImmutableList<Pairing> pairs, Certificate certificate) {
    return CertificateCheck.of(problem, new Solution("any", pairs, certificate)).holds();
  }

  private static ImmutableList<Solution> solutions(MatchingProblem problem) {
    return ImmutableList.of(
        StableStrategies.menteeProposing().solve(problem, TieBreak.byId()),
        StableStrategies.mentorProposing().solve(problem, TieBreak.byId()),
        mostPeople(problem),
        bestTotal(problem));
  }

  private static Solution mostPeople(MatchingProblem problem) {
    return OptimalStrategies.mostPeopleThenBestTotal().solve(problem, TieBreak.byId());
  }

  private static Solution bestTotal(MatchingProblem problem) {
    return OptimalStrategies.bestTotal().solve(problem, TieBreak.byId());
  }

  private static BestTotal total(Solution solution) {
    return solution.certificate() instanceof MostPeopleThenBestTotal most
        ? most.total()
        : (BestTotal) solution.certificate();
  }

  private static Certificate with(
      Solution solution, ImmutableList<Price> mentees, ImmutableList<Price> mentors) {
    return rebuilt(solution, new BestTotal(total(solution).bonus(), mentees, mentors));
  }

  private static Certificate with(Solution solution, Shortage shortage) {
    return new MostPeopleThenBestTotal(total(solution), shortage);
  }

  private static Certificate rebuilt(Solution solution, BestTotal total) {
    return solution.certificate() instanceof MostPeopleThenBestTotal most
        ? new MostPeopleThenBestTotal(total, most.shortage())
        : total;
  }

  private static ImmutableList<Price> changed(ImmutableList<Price> prices, int at, boolean up) {
    List<Price> changed = new ArrayList<>(prices);
    changed.set(at, new Price(prices.get(at).person(), prices.get(at).points() + (up ? 1 : -1)));
    return ImmutableList.copyOf(changed);
  }

  private static <E> ImmutableList<E> plus(ImmutableList<E> list, E extra) {
    return ImmutableList.<E>builder().addAll(list).add(extra).build();
  }

  private static <E> ImmutableList<E> without(ImmutableList<E> list, E dropped) {
    return list.stream()
        .filter(element -> !element.equals(dropped))
        .collect(ImmutableList.toImmutableList());
  }
}
