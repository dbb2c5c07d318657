package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.Pairing;

/** What became of the targets. */
public sealed interface AccessOutcome {
  /**
   * Says it for a coordinator.
   *
   * @return one or more sentences
   */
  String inEnglish();

  /**
   * All targets are met.
   *
   * @param pairs the pairs, sorted
   * @param points the sum of what they are worth to the program
   * @param mostPoints what no matching of as many people that meets the targets can pass; as {@code points} if the pairs are
   *     proved to be the best
   * @param reached what became of each target, in the order of the targets
   * @param proof why nothing is better than {@code mostPoints}
   */
  @Value.Builder
  record Reached(
      ImmutableList<Pairing> pairs,
      long points,
      long mostPoints,
      ImmutableList<TargetReach> reached,
      AccessProof proof)
      implements AccessOutcome, WithReached {
    /**
     * Sorts the pairs.
     *
     * @param pairs the pairs
     * @param points the sum of what they are worth
     * @param mostPoints what none can pass
     * @param reached what became of each target
     * @param proof why nothing is better
     */
    public Reached {
      pairs = ImmutableList.sortedCopyOf(Components.orEmpty(pairs));
      reached = Components.orEmpty(reached);
      Components.required(proof, "Reached.proof");
    }

    /**
     * Starts an outcome.
     *
     * @return an empty builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Tells whether no matching that meets the targets is better.
     *
     * @return false if the search was stopped; the pairs then meet the targets and may not be the best
     */
    public boolean proved() {
      return points == mostPoints;
    }

    /**
     * Gives the bare answer, for {@link org.weft.matching.MatchingRound#explain}.
     *
     * @return the pairs; what they are proved to be is told by {@link #proof}
     */
    public Solution solution() {
      return new Solution(
          "most people within access targets",
          pairs,
          new Certificate.Unproven("access targets have a proof of their own"));
    }

    @Override
    public String inEnglish() {
      return "All targets are met: " + pairs.size()
          + (pairs.size() == 1 ? " person is" : " people are") + " matched, as many as can be. "
          + (proved()
              ? "No such matching is worth more."
              : "The search was stopped, and " + (mostPoints - points)
                  + " points more may be possible.");
    }

    @Override
    public String toString() {
      return "Reached[" + pairs.size() + " pairs, " + points + " of at most " + mostPoints
          + " points]";
    }

    /** Builds a {@link Reached}. */
    public static final class Builder extends ReachedBuilder {
      Builder() {}
    }
  }

  /**
   * Some targets cannot be met together, but all of them except any one can.
   *
   * @param targets the smallest conflict: dropping any of these settles it
   * @param waysOut for each of them how far it would have to give way, in the same order
   * @param proof why they cannot be met together
   */
  record Conflict(
      ImmutableList<AccessTarget> targets, ImmutableList<WayOut> waysOut, AccessProof proof)
      implements AccessOutcome {
    /**
     * Reads missing lists as empty.
     *
     * @param targets the smallest conflict
     * @param waysOut how far each would have to give way
     * @param proof why they cannot be met together
     */
    public Conflict {
      targets = Components.orEmpty(targets);
      waysOut = Components.orEmpty(waysOut);
      Components.required(proof, "Conflict.proof");
    }

    @Override
    public String inEnglish() {
      return targets.stream().map(AccessTarget::inEnglish).collect(Collectors.joining(" and "))
          + " cannot be met" + (targets.size() > 1 ? " together" : "") + ". Ways out: "
          + waysOut.stream().map(WayOut::inEnglish).collect(Collectors.joining(", or ")) + ".";
    }
  }

  /**
   * The search was stopped before it was known whether the targets can be met.
   *
   * @param looked how many ranges were looked at
   */
  record Undecided(int looked) implements AccessOutcome {
    @Override
    public String inEnglish() {
      return "After " + looked
          + " steps it is not known whether the targets can be met; allow more.";
    }
  }

  /**
   * One target and what became of it.
   *
   * @param target the target
   * @param people how many mentees of the type there are
   * @param least how many of them were to be matched
   * @param matched how many are
   */
  @Value.Builder
  record TargetReach(AccessTarget target, int people, int least, int matched)
      implements WithTargetReach {
    /**
     * Checks that nothing is missing.
     *
     * @param target the target
     * @param people how many mentees of the type there are
     * @param least how many of them were to be matched
     * @param matched how many are
     */
    public TargetReach {
      Components.required(target, "TargetReach.target");
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a {@link TargetReach}. */
    public static final class Builder extends TargetReachBuilder {
      Builder() {}
    }
  }

  /**
   * One target that gives way so that the rest of the conflict can be met.
   *
   * @param target the target
   * @param people how many of its type can be matched while the other targets of the conflict are met
   * @param pairs a matching that shows it
   */
  record WayOut(AccessTarget target, int people, ImmutableList<Pairing> pairs) {
    /**
     * Sorts the pairs.
     *
     * @param target the target
     * @param people how many of its type can be matched
     * @param pairs a matching that shows it
     */
    public WayOut {
      Components.required(target, "WayOut.target");
      pairs = ImmutableList.sortedCopyOf(Components.orEmpty(pairs));
    }

    /**
     * Says it for a coordinator.
     *
     * @return a few English words
     */
    public String inEnglish() {
      return "ask for " + people + " of " + target.type();
    }

    /** Leaves out who is matched. */
    @Override
    public String toString() {
      return "WayOut[" + target + ", " + people + "]";
    }
  }
}
