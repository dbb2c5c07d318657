package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;

/** A problem, a solution, and what else is known; measures that need more than is known say so. Immutable. */
public final class Trial {
  private final MatchingProblem problem;
  private final Solution solution;
  private final Optional<Method> method;
  private final ImmutableSet<Pairing> former;
  private final ImmutableSetMultimap<ParticipantId, String> groups;
  private final OptionalLong nanoseconds;

  /** How the solution was found. */
  record Method(MatchingStrategy strategy, TieBreak tieBreak) {}

  private Trial(
      MatchingProblem problem,
      Solution solution,
      Optional<Method> method,
      ImmutableSet<Pairing> former,
      ImmutableSetMultimap<ParticipantId, String> groups,
      OptionalLong nanoseconds) {
    this.problem = problem.listed();
    this.solution = solution;
    this.method = method;
    this.former = former;
    this.groups = groups;
    this.nanoseconds = nanoseconds;
  }

  /**
   * Brings a problem and a solution together.
   *
   * @param problem the problem
   * @param solution whatever is to be measured; pairs that are no matching of the problem are measured as such
   * @return the trial, of which nothing more is known
   */
  public static Trial of(MatchingProblem problem, Solution solution) {
    return new Trial(
        Components.required(problem, "problem"),
        Components.required(solution, "solution"),
        Optional.empty(),
        ImmutableSet.of(),
        ImmutableSetMultimap.of(),
        OptionalLong.empty());
  }

  /**
   * Says how the solution was found, for measures that solve again.
   *
   * @param strategy the strategy
   * @param tieBreak who went first among equals
   * @return a trial that differs in this only
   */
  public Trial foundBy(MatchingStrategy strategy, TieBreak tieBreak) {
    Method found = new Method(
        Components.required(strategy, "strategy"), Components.required(tieBreak, "tieBreak"));
    return new Trial(problem, solution, Optional.of(found), former, groups, nanoseconds);
  }

  /**
   * Says who was paired before.
   *
   * @param pairs the former pairs, of people here or gone
   * @return a trial that differs in this only
   */
  public Trial withFormer(Collection<Pairing> pairs) {
    return new Trial(problem, solution, method, ImmutableSet.copyOf(pairs), groups, nanoseconds);
  }

  /**
   * Says who belongs to which groups. Without this, the types of mentees in the problem are the groups.
   *
   * @param labels for each person their groups, which may overlap
   * @return a trial that differs in this only
   */
  public Trial withGroups(SetMultimap<ParticipantId, String> labels) {
    return new Trial(
        problem, solution, method, former, ImmutableSetMultimap.copyOf(labels), nanoseconds);
  }

  /**
   * Says how long solving took, by the host's clock.
   *
   * @param nanos nanoseconds
   * @return a trial that differs in this only
   */
  public Trial took(long nanos) {
    return new Trial(problem, solution, method, former, groups, OptionalLong.of(nanos));
  }

  MatchingProblem problem() {
    return problem;
  }

  Solution solution() {
    return solution;
  }

  Optional<Method> method() {
    return method;
  }

  /** In one pool the two of a pair come in the order of their ids, here and in {@link #pairs()}. */
  ImmutableSet<Pairing> former() {
    return ImmutableSet.copyOf(Market.inOrder(problem, former));
  }

  ImmutableSet<Pairing> pairs() {
    return ImmutableSet.copyOf(Market.inOrder(problem, solution.pairs()));
  }

  OptionalLong nanoseconds() {
    return nanoseconds;
  }

  /** The groups of somebody in scope; types are of mentees. */
  ImmutableSet<String> groups(Scope scope, ParticipantId person) {
    if (!groups.isEmpty() || scope != Scope.MENTEES) {
      return groups.get(person);
    }
    return problem.types(problem.indexOfMentee(person).orElseThrow());
  }

  @Override
  public String toString() {
    return "Trial[" + problem + ", " + solution.strategy() + ", "
        + solution.pairs().size() + " pairs]";
  }
}
