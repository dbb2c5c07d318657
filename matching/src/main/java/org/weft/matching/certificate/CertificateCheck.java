package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;

/**
 * Checks what a solution claims, trusting nobody: it shares no code with any solver and reads only the problem.
 *
 * <p>First the pairs: each is a candidate, nobody has more partners than places, forced pairs are there, minimums and quotas are
 * kept. Then the claim, which is about the rest of the problem once forced pairs are settled. <em>Stable</em>:
 * no candidate is liked better by both than what they have. <em>Best total</em>: prices that cover every candidate bound the
 * total of every matching (weak duality), and this one reaches the bound. <em>Most people</em>: some mentees have no
 * candidates but mentors whose places are too few, and exactly that many are unmatched (Hall's condition).
 * <em>Strongly stable</em> and <em>super-stable</em>: no two people could be paired so that one gains and none loses, or so that
 * none loses. <em>Free of envy</em>: nobody would rather have a mentor who would rather have them than one they hold. That no such
 * matching exists is followed step by step, or read from a matching that shows it.
 * <em>Pareto-efficient</em>: nobody would rather have a free place, and no circle of mentees would each rather have the next
 * one's mentor. <em>Best profile</em>: as best total, with rows of prices. <em>Popular</em>: as best total, with votes for
 * scores. <em>Efficiency-adjusted</em>: the stable matching given is stable, nobody lost, and broken claims were given up.
 * <em>In order</em>, <em>best worst pair</em>, <em>leximin</em>: prices for several aims, compared like words in
 * a dictionary, bound every matching, and this one reaches the bound.
 * <em>Stable with couples</em>: no single could have a better mentor and no couple two better ones; <em>fewest blocking
 * wishes</em>: every matching is tried, so only small problems can be checked. Claims about chances are told at {@link
 * ChanceClaim}.
 *
 * <p>Linear in the candidates but for looking up the pairs, for couples, and for envy and orders in chances. Where rows are on
 * demand they are read one after the other, three times at most, and no more memory is taken than for the people.
 */
public final class CertificateCheck {
  private CertificateCheck() {}

  /**
   * Checks a solution against the problem it claims to solve.
   *
   * @param problem the problem
   * @param solution the solution
   * @return that the claim holds, or the first thing that refutes it
   */
  public static CheckVerdict of(MatchingProblem problem, Solution solution) {
    Components.required(problem, "problem");
    Components.required(solution, "solution");
    @Nullable String flaw = solution.certificate() instanceof Impossible impossible
        ? flawInImpossible(problem, solution, impossible)
        : flaw(problem, solution);
    return flaw == null
        ? new CheckVerdict.Holds(solution.certificate().claim())
        : new CheckVerdict.Refuted(flaw);
  }

  /**
   * Checks what is claimed about chances: each is of a candidate, nobody's add up to more than their places, forced pairs are
   * certain, and the claim holds for the rest. Fractions are exact.
   *
   * <p>All orders of choosing are counted for up to 20 mentees who have a candidate, and 50,000 ways to have served so many of
   * them; a claim about more orders is refuted.
   *
   * @param problem the problem
   * @param chances the chances of pairs; a pair without one has chance 0
   * @param claim what is claimed about them
   * @return that the claim holds, or the first thing that refutes it
   */
  public static CheckVerdict ofChances(
      MatchingProblem problem, ImmutableList<PairChance> chances, ChanceClaim claim) {
    Components.required(problem, "problem");
    Components.required(claim, "claim");
    @Nullable String flaw = flaw(problem, Components.orEmpty(chances), claim);
    return flaw == null ? new CheckVerdict.Holds(claim.claim()) : new CheckVerdict.Refuted(flaw);
  }

  private static @Nullable String flaw(
      MatchingProblem problem, ImmutableList<PairChance> chances, ChanceClaim claim) {
    CheckedChances checked = new CheckedChances(problem, chances);
    @Nullable String flaw = undefined(checked.problem, ImmutableSet.of());
    if (flaw == null) {
      flaw = checked.flaw(problem, chances);
    }
    if (flaw == null) {
      flaw = StrictLists.flaw(problem, claim.mentorOrder());
    }
    return flaw == null ? flawInClaim(checked, claim) : flaw;
  }

  private static @Nullable String flawInClaim(CheckedChances chances, ChanceClaim claim) {
    if (claim instanceof ChanceClaim.EqualSpeed equal) {
      return ChanceCheck.flaw(chances, equal);
    }
    if (claim instanceof ChanceClaim.OrdinallyEfficient efficient) {
      return ChanceCheck.flaw(chances, efficient);
    }
    if (claim instanceof ChanceClaim.EnvyFree free) {
      return ChanceCheck.flaw(chances, free);
    }
    if (claim instanceof ChanceClaim.AllOrders all) {
      return OrdersCheck.flaw(chances, all);
    }
    if (claim instanceof ChanceClaim.DrawnOrders drawn) {
      return OrdersCheck.flaw(chances, drawn);
    }
    throw new IllegalStateException("no check for " + claim.getClass() + "; report this");
  }

  private static @Nullable String flaw(MatchingProblem problem, Solution solution) {
    if (problem.hasRowsOnDemand()) {
      return flawInRows(problem, solution);
    }
    CheckedPairs all = new CheckedPairs(problem);
    @Nullable String flaw = all.flawInPairs(solution.pairs());
    if (flaw == null) {
      flaw = all.flawInTerms(solution.pairs());
    }
    if (flaw != null) {
      return flaw;
    }
    if (problem.forced().isEmpty()) {
      return flawInClaim(all, solution.certificate());
    }
    CheckedPairs open = new CheckedPairs(problem.afterForced());
    flaw = open.flawInPairs(withoutForced(problem, solution.pairs()));
    return flaw == null ? flawInClaim(open, solution.certificate()) : flaw;
  }

  /** The same where candidates are not listed. */
  private static @Nullable String flawInRows(MatchingProblem problem, Solution solution) {
    @Nullable String flaw = new RowsCheck(problem).flawInPairs(solution.pairs());
    ImmutableSet<Pairing> found = ImmutableSet.copyOf(solution.pairs());
    for (Pairing forced : problem.forced()) {
      if (flaw == null && !found.contains(forced)) {
        flaw = forced + " is forced but no pair";
      }
    }
    RowsCheck open = new RowsCheck(problem.afterForced());
    if (flaw == null) {
      flaw = open.flawInPairs(withoutForced(problem, solution.pairs()));
    }
    if (flaw == null && !(solution.certificate() instanceof Certificate.Unproven)) {
      flaw = undefined(problem.afterForced(), covered(solution.certificate()));
      return flaw == null ? open.flawInClaim(solution.certificate()) : flaw;
    }
    return flaw;
  }

  private static ImmutableList<Pairing> withoutForced(
      MatchingProblem problem, ImmutableList<Pairing> pairs) {
    ImmutableSet<Pairing> forced = ImmutableSet.copyOf(problem.forced());
    return pairs.stream()
        .filter(pair -> !forced.contains(pair))
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable String flawInClaim(CheckedPairs pairs, Certificate certificate) {
    if (certificate instanceof Certificate.Unproven) {
      return null;
    }
    @Nullable String flaw = undefined(pairs.problem, covered(certificate));
    if (flaw != null) {
      return flaw;
    }
    if (certificate instanceof OptimalCertificate optimal) {
      return flawInOptimal(pairs, optimal);
    }
    if (certificate instanceof StableCertificate stable) {
      return flawInStable(pairs, stable);
    }
    if (certificate instanceof OneSidedCertificate oneSided) {
      return flawInOneSided(pairs, oneSided);
    }
    if (certificate instanceof PeerCertificate peers) {
      return PeersCheck.flaw(pairs, peers);
    }
    throw unknown(certificate);
  }

  private static @Nullable String flawInOptimal(CheckedPairs pairs, OptimalCertificate claim) {
    if (claim instanceof OptimalCertificate.BestTotal total) {
      return PriceCheck.flawInBestTotal(pairs, total);
    }
    if (claim instanceof OptimalCertificate.MostPeopleThenBestTotal most) {
      @Nullable String flaw = ShortageCheck.flaw(pairs, most.shortage());
      return flaw == null ? PriceCheck.flawInPoints(pairs, most.total()) : flaw;
    }
    if (claim instanceof OptimalCertificate.MostPeopleThenMost most) {
      @Nullable String flaw = ShortageCheck.flaw(pairs, most.shortage());
      return flaw == null ? PriceCheck.flaw(pairs, most) : flaw;
    }
    if (claim instanceof OptimalCertificate.InOrder order) {
      return InOrderCheck.flaw(pairs, order.aims());
    }
    if (claim instanceof OptimalCertificate.BestWorstPair worst) {
      return WorstPairCheck.flaw(pairs, worst);
    }
    if (claim instanceof OptimalCertificate.Leximin leximin) {
      return WorstPairCheck.flaw(pairs, leximin);
    }
    throw unknown(claim);
  }

  private static @Nullable String flawInStable(CheckedPairs pairs, StableCertificate claim) {
    if (claim instanceof StableCertificate.StronglyStable) {
      return TiedStableCheck.flaw(pairs, 1);
    }
    if (claim instanceof StableCertificate.SuperStable) {
      return TiedStableCheck.flaw(pairs, 0);
    }
    if (claim instanceof StableCertificate.EnvyFree) {
      return EnvyCheck.flaw(pairs);
    }
    if (claim instanceof StableCertificate.StableWithTypes typed) {
      return TypedStableCheck.flaw(pairs, typed.menteeOrder());
    }
    if (claim instanceof StableCertificate.StableOnLists lists) {
      return StableOnListsCheck.flaw(pairs, lists.order());
    }
    if (claim instanceof StableCertificate.Egalitarian egalitarian) {
      return LeastCostCheck.flaw(pairs, egalitarian);
    }
    if (claim instanceof StableCertificate.MostOfAim most) {
      return LeastCostCheck.flaw(pairs, most);
    }
    if (claim instanceof StableCertificate.MinimumRegret regret) {
      return MinimumRegretCheck.flaw(pairs, regret.order());
    }
    if (claim instanceof StableCertificate.FairStable fair) {
      return StableOnListsCheck.flaw(pairs, fair);
    }
    if (claim instanceof StableCertificate.StableWithCouples
        || claim instanceof StableCertificate.FewestBlockingWithCouples) {
      return new CouplesCheck(pairs.problem).flaw(pairs, claim);
    }
    return flawInWeaklyStable(pairs, claim);
  }

  /** Equal scores block nobody. */
  private static @Nullable String flawInWeaklyStable(CheckedPairs pairs, StableCertificate claim) {
    @Nullable String flaw = StableCheck.flaw(pairs);
    if (flaw != null) {
      return flaw;
    }
    if (claim instanceof StableCertificate.LargestStable largest) {
      return ShortageCheck.flaw(pairs, largest.shortage());
    }
    if (claim instanceof StableCertificate.SearchedStable searched) {
      return pairs.flawInBound(searched.atMost());
    }
    if (claim instanceof StableCertificate.Stable
        || claim instanceof StableCertificate.StableSearch) {
      return null;
    }
    throw unknown(claim);
  }

  private static @Nullable String flawInOneSided(CheckedPairs pairs, OneSidedCertificate claim) {
    if (claim instanceof OneSidedCertificate.ParetoEfficient efficient) {
      return ParetoCheck.flaw(pairs.problem, pairs.held, pairs.mentorLoad, efficient.mentorOrder());
    }
    if (claim instanceof OneSidedCertificate.BestProfile profile) {
      return ProfileCheck.flaw(pairs, profile);
    }
    if (claim instanceof OneSidedCertificate.Popular popular) {
      return VoteCheck.flaw(pairs, popular, 0);
    }
    if (claim instanceof OneSidedCertificate.LeastUnpopular least) {
      return VoteCheck.flawInLeast(pairs, least);
    }
    if (claim instanceof OneSidedCertificate.EfficiencyAdjusted adjusted) {
      return AdjustedCheck.flaw(pairs, adjusted);
    }
    throw unknown(claim);
  }

  private static @Nullable String flawInImpossible(
      MatchingProblem problem, Solution solution, Impossible impossible) {
    if (!solution.pairs().isEmpty()) {
      return "there are pairs although it is claimed that there is no answer";
    }
    MatchingProblem rest = problem.afterForced();
    @Nullable String flaw = undefined(rest, covered(impossible));
    if (flaw != null) {
      return flaw;
    }
    if (impossible instanceof Impossible.MinimumConflict conflict) {
      return MinimumConflictCheck.flaw(rest, conflict);
    }
    if (impossible instanceof Impossible.NoStablePairs none) {
      return PeersCheck.flawInNone(rest, none);
    }
    if (impossible instanceof Impossible.NoStronglyStable none) {
      return GivenUpCheck.flaw(rest, none.steps(), false);
    }
    if (impossible instanceof Impossible.NoSuperStable none) {
      return GivenUpCheck.flaw(rest, none.steps(), true);
    }
    if (impossible instanceof Impossible.NoEnvyFree none) {
      return NoEnvyFreeCheck.flaw(rest, none);
    }
    throw unknown(impossible);
  }

  /** What a claim is defined for besides candidates, scores and places. */
  private static ImmutableSet<ProblemFeature> covered(Certificate claim) {
    if (claim instanceof PeerCertificate.PeersBestTotal
        || claim instanceof PeerCertificate.PeersMostPeopleThenBestTotal) {
      return ImmutableSet.of(ProblemFeature.ONE_POOL, ProblemFeature.ROWS_ON_DEMAND);
    }
    if (claim instanceof PeerCertificate || claim instanceof Impossible.NoStablePairs) {
      return ImmutableSet.of(ProblemFeature.ONE_POOL);
    }
    if (claim instanceof Impossible.MinimumConflict) {
      return Sets.immutableEnumSet(
          EnumSet.complementOf(EnumSet.of(ProblemFeature.ONE_POOL, ProblemFeature.ROWS_ON_DEMAND)));
    }
    if (claim instanceof OptimalCertificate.BestTotal
        || claim instanceof OptimalCertificate.MostPeopleThenBestTotal) {
      return RowsCheck.COVERED;
    }
    if (claim instanceof OptimalCertificate.InOrder
        || claim instanceof OptimalCertificate.BestWorstPair
        || claim instanceof OptimalCertificate.Leximin) {
      return InOrderCheck.COVERED;
    }
    if (claim instanceof StableCertificate.Stable) {
      return ImmutableSet.of(ProblemFeature.SEVERAL_MENTORS, ProblemFeature.MINIMUMS);
    }
    if (claim instanceof StableCertificate.EnvyFree || claim instanceof Impossible.NoEnvyFree) {
      return ImmutableSet.of(ProblemFeature.MINIMUMS);
    }
    if (claim instanceof StableCertificate.StableWithTypes) {
      return ImmutableSet.of(ProblemFeature.TYPE_QUOTAS);
    }
    return claim instanceof StableCertificate.StableWithCouples
            || claim instanceof StableCertificate.FewestBlockingWithCouples
        ? ImmutableSet.of(ProblemFeature.COUPLES)
        : ImmutableSet.of();
  }

  /** A claim is refuted where the problem asks for more than the claim is defined for. */
  private static @Nullable String undefined(
      MatchingProblem problem, ImmutableSet<ProblemFeature> covered) {
    Sets.SetView<ProblemFeature> beyond = Sets.difference(problem.features(), covered);
    return beyond.isEmpty()
        ? null
        : "the claim says nothing about "
            + beyond.stream().map(ProblemFeature::inWords).collect(Collectors.joining(", "));
  }

  private static IllegalStateException unknown(Certificate certificate) {
    return new IllegalStateException("no check for " + certificate.getClass() + "; report this");
  }
}
