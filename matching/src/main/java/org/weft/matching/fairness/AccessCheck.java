package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Solution;
import org.weft.matching.fairness.AccessOutcome.TargetReach;
import org.weft.matching.fairness.AccessOutcome.WayOut;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Checks what a search for access targets claims, trusting nobody: it shares no code with the search.
 *
 * <p>For targets that are met: the pairs are a matching of the problem, they reach what is told for each target, and each range of
 * the {@link AccessProof} is closed: the ranges hold every way to match people, and for each of them a certified solution shows
 * that nothing in it is better. For a conflict: each range is closed without an answer, and for each target a matching meets all
 * others. Linear in the candidates for each range, and quadratic in the ranges.
 */
public final class AccessCheck {
  private AccessCheck() {}

  /**
   * Checks an outcome.
   *
   * @param problem the problem
   * @param targets the targets
   * @param outcome what was found
   * @return that it holds, or the first thing that refutes it; an undecided search claims nothing, which holds
   */
  public static CheckVerdict of(
      MatchingProblem problem, AccessTargets targets, AccessOutcome outcome) {
    Components.required(problem, "problem");
    Components.required(targets, "targets");
    Components.required(outcome, "outcome");
    Optional<String> flaw = Optional.empty();
    if (outcome instanceof AccessOutcome.Reached reached) {
      flaw = Optional.ofNullable(reachedFlaw(problem, targets, reached));
    } else if (outcome instanceof AccessOutcome.Conflict conflict) {
      flaw = Optional.ofNullable(conflictFlaw(problem, targets, conflict));
    }
    return flaw.isPresent()
        ? new CheckVerdict.Refuted(flaw.orElseThrow())
        : new CheckVerdict.Holds(outcome.inEnglish());
  }

  private static @Nullable String reachedFlaw(
      MatchingProblem problem, AccessTargets targets, AccessOutcome.Reached reached) {
    @Nullable String flaw = pairsFlaw(problem, reached.pairs());
    if (flaw != null) {
      return flaw;
    }
    if (reached.points() != points(problem, reached.pairs())) {
      return "the pairs are worth " + points(problem, reached.pairs()) + " points, not "
          + reached.points();
    }
    ImmutableList<TargetReach> told = targets.targets().stream()
        .map(target -> told(problem, targets, target, reached.pairs()))
        .collect(ImmutableList.toImmutableList());
    if (!told.equals(reached.reached())) {
      return "the targets reach " + told + ", not " + reached.reached();
    }
    for (TargetReach each : told) {
      if (each.matched() < each.least()) {
        return "only " + each.matched() + " of " + each.target().type() + " are matched, not "
            + each.least();
      }
    }
    return new RangesCheck(problem, targets, reached.proof())
        .flaw(reached.pairs().size(), reached.mostPoints());
  }

  private static TargetReach told(
      MatchingProblem problem,
      AccessTargets targets,
      AccessTarget target,
      ImmutableList<Pairing> pairs) {
    int people = (int) problem.mentees().stream()
        .filter(mentee -> targets.types().get(mentee).contains(target.type()))
        .count();
    return TargetReach.builder()
        .target(target)
        .people(people)
        .least(target.least(people))
        .matched(matched(targets, target, pairs))
        .build();
  }

  private static int matched(
      AccessTargets targets, AccessTarget target, ImmutableList<Pairing> pairs) {
    return (int) pairs.stream()
        .filter(pair -> targets.types().get(pair.mentee()).contains(target.type()))
        .count();
  }

  private static @Nullable String conflictFlaw(
      MatchingProblem problem, AccessTargets targets, AccessOutcome.Conflict conflict) {
    if (conflict.targets().isEmpty() || !targets.targets().containsAll(conflict.targets())) {
      return "the conflict is among " + conflict.targets() + ", which are not targets";
    }
    if (!conflict.waysOut().stream()
        .map(WayOut::target)
        .collect(ImmutableList.toImmutableList())
        .equals(conflict.targets())) {
      return "the ways out are not one for each target of the conflict";
    }
    for (WayOut way : conflict.waysOut()) {
      @Nullable String flaw = wayOutFlaw(problem, targets, conflict.targets(), way);
      if (flaw != null) {
        return flaw;
      }
    }
    AccessTargets clashing = new AccessTargets(targets.types(), conflict.targets());
    return new RangesCheck(problem, clashing, conflict.proof()).flaw();
  }

  private static @Nullable String wayOutFlaw(
      MatchingProblem problem,
      AccessTargets targets,
      ImmutableList<AccessTarget> conflict,
      WayOut way) {
    @Nullable String flaw = pairsFlaw(problem, way.pairs());
    if (flaw != null) {
      return flaw;
    }
    for (AccessTarget other : conflict) {
      int least = other.equals(way.target())
          ? way.people()
          : told(problem, targets, other, way.pairs()).least();
      if (matched(targets, other, way.pairs()) < least) {
        return "the way out for " + way.target().type() + " does not match " + least + " of "
            + other.type();
      }
    }
    return null;
  }

  private static @Nullable String pairsFlaw(MatchingProblem problem, ImmutableList<Pairing> pairs) {
    CheckVerdict verdict = CertificateCheck.of(
        problem,
        new Solution("access", pairs, new Certificate.Unproven("only the pairs are checked")));
    return verdict instanceof CheckVerdict.Refuted refuted ? refuted.reason() : null;
  }

  private static long points(MatchingProblem problem, ImmutableList<Pairing> pairs) {
    return pairs.stream()
        .mapToLong(pair ->
            problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
  }
}
