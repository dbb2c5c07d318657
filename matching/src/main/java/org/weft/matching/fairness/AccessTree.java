package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;

/**
 * Searches the ranges of a problem, the most promising first, until the best of a range meets all targets.
 *
 * <p>A range is relaxed by dropping the targets, which leaves a flow with bounds; where its best misses a target, the range is cut
 * in two at the number of people of one profile that counts for the target. The missing side of a cut must raise another profile,
 * so a target of one profile needs no cut and one of two profiles as many as people are missing, at most. Ranges never overlap and
 * each cut makes both smaller, so the search ends.
 */
final class AccessTree {
  private static final MatchingStrategy BEST = OptimalStrategies.inOrder(
      new Aim.MostPairs(),
      new Aim.MostPoints(Aim.Whose.MENTORS),
      new Aim.MostPoints(Aim.Whose.PROGRAM));
  private static final MatchingStrategy MOST_COUNTED =
      OptimalStrategies.inOrder(new Aim.MostPairs(), new Aim.MostPoints(Aim.Whose.MENTEES));
  private static final Comparator<Answer> BETTER_FIRST = Comparator.comparingInt(
          (Answer answer) -> -answer.pairs().size())
      .thenComparingLong(answer -> -answer.points());

  private final MatchingProblem problem;
  private final AccessTargets targets;
  private final TieBreak tieBreak;
  private final Profiles profiles;
  private final StandIns standIns;
  private final List<AccessRange> closed = new ArrayList<>();
  private final PriorityQueue<Node> open = new PriorityQueue<>(
      Comparator.comparing(Node::answer, BETTER_FIRST).thenComparingInt(Node::number));
  private int looked;
  private @Nullable Answer found;

  AccessTree(MatchingProblem problem, AccessTargets targets, TieBreak tieBreak) {
    this.problem = problem;
    this.targets = targets;
    this.tieBreak = tieBreak;
    this.profiles = new Profiles(problem, targets);
    this.standIns = new StandIns(problem, profiles);
  }

  /** Real pairs and what they are worth. */
  record Answer(ImmutableList<Pairing> pairs, long points, ImmutableIntArray matched) {}

  /** A range whose best misses a target, or is the answer. */
  private record Node(int number, Answer answer, AccessRange range) {}

  /**
   * What the search came to.
   *
   * @param best the best that meets the targets, if one was found
   * @param mostPoints what none passes
   * @param decided false if the search was stopped
   * @param looked how many ranges were looked at
   * @param proof the ranges
   */
  record Result(
      Optional<Answer> best, long mostPoints, boolean decided, int looked, AccessProof proof) {}

  Result search(int mostRanges) {
    look(profiles.forced, profiles.size);
    while (!open.isEmpty() && !meets(open.peek().answer()) && looked < mostRanges) {
      split(open.remove());
    }
    @Nullable Node first = open.peek();
    if (first != null && meets(first.answer())) {
      found = first.answer();
    }
    boolean decided = first == null || meets(first.answer());
    List<AccessRange> ranges = new ArrayList<>(closed);
    open.stream()
        .sorted(Comparator.comparingInt(Node::number))
        .forEach(node -> ranges.add(node.range()));
    return new Result(
        Optional.ofNullable(found),
        first == null ? 0 : first.answer().points(),
        decided,
        looked,
        new AccessProof(profiles.types, standIns.ids, ImmutableList.copyOf(ranges)));
  }

  private boolean meets(Answer answer) {
    for (int t = 0; t < profiles.targets(); t++) {
      if (misses(t, answer)) {
        return false;
      }
    }
    return true;
  }

  private boolean misses(int target, Answer answer) {
    return profiles.reached(target, answer.matched()) < profiles.wanted[target];
  }

  private void look(int[] least, int[] most) {
    looked++;
    AccessRange.Builder range =
        AccessRange.builder().least(Ints.asList(least)).most(Ints.asList(most));
    Optional<int[]> raised = profiles.raised(least, most);
    if (raised.isEmpty()) {
      closed.add(range.build());
      return;
    }
    Solution best =
        BEST.solve(standIns.problem(raised.orElseThrow(), most, ImmutableSet.of()), tieBreak);
    AccessRange bestOf = range.solution(best).build();
    if (best.pairs().size() < problem.mentees().size()) {
      closed.add(bestOf);
      return;
    }
    Answer answer = answer(best);
    ImmutableSet<String> missed = missed(answer);
    if (missed.isEmpty() || canReach(missed, raised.orElseThrow(), most, bestOf)) {
      open.add(new Node(looked, answer, bestOf));
    }
  }

  private ImmutableSet<String> missed(Answer answer) {
    ImmutableSet.Builder<String> missed = ImmutableSet.builder();
    for (int t = 0; t < profiles.targets(); t++) {
      if (misses(t, answer)) {
        missed.add(targets.targets().get(t).type());
      }
    }
    return missed.build();
  }

  /**
   * If the people counted happen to meet all targets, so do any matchings with as many of each profile, less what no target needs;
   * the best of them is an answer to fall back on.
   */
  private void fallBackOn(Answer counted) {
    if (found == null && missed(counted).isEmpty()) {
      int[] least = needed(counted.matched().toArray());
      found =
          answer(BEST.solve(standIns.problem(least, profiles.size, ImmutableSet.of()), tieBreak));
    }
  }

  /** Takes from each profile what all its targets can spare. */
  private int[] needed(int[] matched) {
    int[] needed = matched.clone();
    for (int p = 0; p < needed.length; p++) {
      int spare = needed[p];
      for (int t = 0; t < profiles.targets(); t++) {
        if (profiles.counts[t][p]) {
          int reached = profiles.reached(t, ImmutableIntArray.copyOf(needed));
          spare = Math.min(spare, reached - profiles.wanted[t]);
        }
      }
      needed[p] -= spare;
    }
    return needed;
  }

  /** Closes a range in which the missed targets ask for more than all of their people together. */
  private boolean canReach(
      ImmutableSet<String> missed, int[] least, int[] most, AccessRange range) {
    Solution counted = MOST_COUNTED.solve(standIns.problem(least, most, missed), tieBreak);
    Answer answer = answer(counted);
    long reached = 0;
    long wanted = 0;
    for (int t = 0; t < profiles.targets(); t++) {
      if (missed.contains(targets.targets().get(t).type())) {
        reached += profiles.reached(t, answer.matched());
        wanted += profiles.wanted[t];
      }
    }
    fallBackOn(answer);
    if (reached < wanted) {
      closed.add(range.withCounted(missed).withSolution(counted));
      return false;
    }
    return true;
  }

  /** Cuts where the target that misses most people could have one more. */
  private void split(Node node) {
    int target = 0;
    int gap = 0;
    for (int t = 0; t < profiles.targets(); t++) {
      int missing = profiles.wanted[t] - profiles.reached(t, node.answer().matched());
      if (missing > gap) {
        gap = missing;
        target = t;
      }
    }
    int[] most = Ints.toArray(node.range().most());
    int profile = 0;
    while (!profiles.counts[target][profile]
        || node.answer().matched().get(profile) == most[profile]) {
      profile++;
    }
    int at = node.answer().matched().get(profile);
    int[] least = Ints.toArray(node.range().least());
    int[] fewer = most.clone();
    fewer[profile] = at;
    look(least, fewer);
    least[profile] = at + 1;
    look(least, most);
  }

  /** Without the stand-ins. */
  private Answer answer(Solution solution) {
    int[] matched = new int[profiles.count()];
    long points = 0;
    ImmutableList.Builder<Pairing> pairs = ImmutableList.builder();
    for (Pairing pair : solution.pairs()) {
      if (problem.indexOfMentor(pair.mentor()).isPresent()) {
        pairs.add(pair);
        points += problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow());
        matched[profiles.of[problem.indexOfMentee(pair.mentee()).orElseThrow()]]++;
      }
    }
    return new Answer(pairs.build(), points, ImmutableIntArray.copyOf(matched));
  }
}
