package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** The mentees of a problem by their targeted types, in arrays. */
final class Profiles {
  /** The types of each profile. */
  final ImmutableList<ImmutableList<String>> types;
  /** For each mentee its profile. */
  final int[] of;
  /** For each profile how many mentees have it. */
  final int[] size;
  /** For each profile how many of them are in forced pairs. */
  final int[] forced;
  /** For each target whether a profile counts. */
  final boolean[][] counts;
  /** For each target how many are to be matched. */
  final int[] wanted;

  Profiles(MatchingProblem problem, AccessTargets targets) {
    List<ImmutableList<String>> each =
        problem.mentees().stream().map(mentee -> typesOf(mentee, targets)).toList();
    types = ImmutableList.sortedCopyOf(
        Ordering.<String>natural().lexicographical(), each.stream().distinct().toList());
    Map<ImmutableList<String>, Integer> number = new HashMap<>();
    types.forEach(type -> number.put(type, number.size()));
    of = each.stream().mapToInt(number::get).toArray();
    size = new int[types.size()];
    forced = new int[types.size()];
    for (int profile : of) {
      size[profile]++;
    }
    for (Pairing pair : problem.forced()) {
      forced[of[problem.indexOfMentee(pair.mentee()).orElseThrow()]]++;
    }
    int many = targets.targets().size();
    counts = new boolean[many][types.size()];
    wanted = new int[many];
    for (int t = 0; t < many; t++) {
      AccessTarget target = targets.targets().get(t);
      wanted[t] = targets.least(problem, target);
      for (int p = 0; p < types.size(); p++) {
        counts[t][p] = types.get(p).contains(target.type());
      }
    }
  }

  private static ImmutableList<String> typesOf(ParticipantId mentee, AccessTargets targets) {
    return targets.targets().stream()
        .filter(target -> targets.hasType(mentee, target))
        .map(AccessTarget::type)
        .collect(ImmutableList.toImmutableList());
  }

  int count() {
    return size.length;
  }

  int targets() {
    return wanted.length;
  }

  /** How many people count for a target, if so many of each profile are matched. */
  int reached(int target, ImmutableIntArray matched) {
    int sum = 0;
    for (int p = 0; p < matched.length(); p++) {
      sum += counts[target][p] ? matched.get(p) : 0;
    }
    return sum;
  }

  /**
   * Raises the least of each profile to what the targets need when all others are at their most.
   *
   * @return the raised numbers, or nothing if even the most miss a target
   */
  Optional<int[]> raised(int[] least, int[] most) {
    int[] raised = least.clone();
    for (int t = 0; t < targets(); t++) {
      int spare = reached(t, ImmutableIntArray.copyOf(most)) - wanted[t];
      if (spare < 0) {
        return Optional.empty();
      }
      for (int p = 0; p < most.length; p++) {
        if (counts[t][p]) {
          raised[p] = Math.max(raised[p], most[p] - spare);
        }
      }
    }
    return Optional.of(raised);
  }
}
