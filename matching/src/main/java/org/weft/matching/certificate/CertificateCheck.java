package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
 * wishes</em>: every matching is tried, so only small problems can be checked.
 *
 * <p>Linear in the candidates but for looking up the pairs, and for couples.
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
    @Nullable String flaw = solution.certificate() instanceof Certificate.Impossible impossible
        ? flawInImpossible(problem, solution, impossible)
        : flaw(problem, solution);
    return flaw == null
        ? new CheckVerdict.Holds(solution.certificate().claim())
        : new CheckVerdict.Refuted(flaw);
  }

  private static @Nullable String flaw(MatchingProblem problem, Solution solution) {
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
    if (certificate instanceof Certificate.OnePool claim) {
      @Nullable String beyond = undefined(pairs.problem, ImmutableSet.of(ProblemFeature.ONE_POOL));
      return beyond == null ? PeersCheck.flaw(pairs, claim) : beyond;
    }
    if (certificate instanceof Certificate.InOrder
        || certificate instanceof Certificate.BestWorstPair
        || certificate instanceof Certificate.Leximin) {
      return flawInOrder(pairs, certificate);
    }
    @Nullable String flaw = undefined(pairs.problem, covered(certificate));
    if (flaw != null) {
      return flaw;
    }
    if (certificate instanceof Certificate.Stable
        || certificate instanceof Certificate.StableSearch) {
      return StableCheck.flaw(pairs);
    }
    if (certificate instanceof Certificate.LargestStable largest) {
      flaw = StableCheck.flaw(pairs);
      return flaw == null ? ShortageCheck.flaw(pairs, largest.shortage()) : flaw;
    }
    if (certificate instanceof Certificate.SearchedStable searched) {
      flaw = StableCheck.flaw(pairs);
      return flaw == null ? pairs.flawInBound(searched.atMost()) : flaw;
    }
    if (certificate instanceof Certificate.StronglyStable) {
      return TiedStableCheck.flaw(pairs, 1);
    }
    if (certificate instanceof Certificate.SuperStable) {
      return TiedStableCheck.flaw(pairs, 0);
    }
    if (certificate instanceof Certificate.EnvyFree) {
      return EnvyCheck.flaw(pairs);
    }
    if (certificate instanceof Certificate.StableWithTypes stable) {
      return TypedStableCheck.flaw(pairs, stable.menteeOrder());
    }
    if (certificate instanceof Certificate.StableOnLists stable) {
      return StableOnListsCheck.flaw(pairs, stable.order());
    }
    if (certificate instanceof Certificate.Egalitarian egalitarian) {
      return EgalitarianCheck.flaw(pairs, egalitarian);
    }
    if (certificate instanceof Certificate.MinimumRegret regret) {
      return MinimumRegretCheck.flaw(pairs, regret.order());
    }
    if (certificate instanceof Certificate.FairStable fair) {
      return StableOnListsCheck.flaw(pairs, fair);
    }
    if (certificate instanceof Certificate.BestTotal total) {
      return PriceCheck.flawInBestTotal(pairs, total);
    }
    if (certificate instanceof Certificate.MostPeopleThenBestTotal most) {
      flaw = ShortageCheck.flaw(pairs, most.shortage());
      return flaw == null ? PriceCheck.flaw(pairs, most.total()) : flaw;
    }
    if (certificate instanceof Certificate.ParetoEfficient efficient) {
      return ParetoCheck.flaw(pairs.problem, pairs.held, pairs.mentorLoad, efficient.mentorOrder());
    }
    if (certificate instanceof Certificate.BestProfile profile) {
      return ProfileCheck.flaw(pairs, profile);
    }
    if (certificate instanceof Certificate.Popular popular) {
      return VoteCheck.flaw(pairs, popular, 0);
    }
    if (certificate instanceof Certificate.LeastUnpopular least) {
      return VoteCheck.flawInLeast(pairs, least);
    }
    if (certificate instanceof Certificate.EfficiencyAdjusted adjusted) {
      return AdjustedCheck.flaw(pairs, adjusted);
    }
    if (certificate instanceof Certificate.StableWithCouples
        || certificate instanceof Certificate.FewestBlockingWithCouples) {
      return new CouplesCheck(pairs.problem).flaw(pairs, certificate);
    }
    throw new IllegalStateException("no check for " + certificate.getClass() + "; report this");
  }

  /** What a claim is defined for besides candidates, scores and places. */
  private static ImmutableSet<ProblemFeature> covered(Certificate certificate) {
    if (certificate instanceof Certificate.Stable) {
      return ImmutableSet.of(ProblemFeature.SEVERAL_MENTORS, ProblemFeature.MINIMUMS);
    }
    if (certificate instanceof Certificate.StableWithTypes) {
      return ImmutableSet.of(ProblemFeature.TYPE_QUOTAS);
    }
    if (certificate instanceof Certificate.StableWithCouples
        || certificate instanceof Certificate.FewestBlockingWithCouples) {
      return ImmutableSet.of(ProblemFeature.COUPLES);
    }
    return certificate instanceof Certificate.EnvyFree
        ? ImmutableSet.of(ProblemFeature.MINIMUMS)
        : ImmutableSet.of();
  }

  private static @Nullable String flawInOrder(CheckedPairs pairs, Certificate certificate) {
    @Nullable String flaw = undefined(pairs.problem, InOrderCheck.COVERED);
    if (flaw != null) {
      return flaw;
    }
    if (certificate instanceof Certificate.BestWorstPair worst) {
      return WorstPairCheck.flaw(pairs, worst);
    }
    return certificate instanceof Certificate.Leximin leximin
        ? WorstPairCheck.flaw(pairs, leximin)
        : InOrderCheck.flaw(pairs, ((Certificate.InOrder) certificate).aims());
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

  private static @Nullable String flawInImpossible(
      MatchingProblem problem, Solution solution, Certificate.Impossible impossible) {
    if (!solution.pairs().isEmpty()) {
      return "there are pairs although it is claimed that there is no answer";
    }
    MatchingProblem rest = problem.afterForced();
    if (impossible instanceof Certificate.MinimumConflict conflict) {
      return MinimumConflictCheck.flaw(rest, conflict);
    }
    if (impossible instanceof Certificate.NoStablePairs none) {
      return PeersCheck.flawInNone(rest, none);
    }
    @Nullable String flaw = undefined(
        rest,
        impossible instanceof Certificate.NoEnvyFree
            ? ImmutableSet.of(ProblemFeature.MINIMUMS)
            : ImmutableSet.of());
    if (flaw != null) {
      return flaw;
    }
    if (impossible instanceof Certificate.NoStronglyStable none) {
      return GivenUpCheck.flaw(rest, none.steps(), false);
    }
    if (impossible instanceof Certificate.NoSuperStable none) {
      return GivenUpCheck.flaw(rest, none.steps(), true);
    }
    if (impossible instanceof Certificate.NoEnvyFree none) {
      return EnvyCheck.flaw(rest, none);
    }
    throw new IllegalStateException("no check for " + impossible.getClass() + "; report this");
  }
}
