package org.weft.matching.kernel.ties;

import java.util.ArrayList;
import java.util.List;
import org.weft.matching.kernel.Matchings;

/** Judges matchings of a small problem by the definitions, person by person, from the scores alone. */
final class TiedBruteForce {
  private TiedBruteForce() {}

  static List<int[]> matchings(TiedInstance instance) {
    return Matchings.all(instance.graph(), instance.capacity());
  }

  static List<int[]> stable(TiedInstance instance, StabilityNotion notion) {
    return matchings(instance).stream()
        .filter(m -> blockingEdges(instance, m, notion).isEmpty())
        .toList();
  }

  /** How a mentor would feel about a mentee: 1 for a gain, 0 for no difference, -1 for a loss. */
  private static int mentorFeels(TiedInstance instance, int[] matched, int edge) {
    int j = instance.graph().mentorOf(edge);
    List<Long> held = new ArrayList<>();
    for (int e : matched) {
      if (e >= 0 && instance.graph().mentorOf(e) == j) {
        held.add(instance.mentorScore()[e]);
      }
    }
    if (held.size() < instance.capacity()[j]) {
      return 1;
    }
    return held.stream()
        .mapToInt(score -> Long.compare(instance.mentorScore()[edge], score))
        .max()
        .orElse(-1);
  }

  private static int menteeFeels(TiedInstance instance, int[] matched, int edge) {
    int held = matched[instance.menteeOf(edge)];
    return held < 0 ? 1 : Long.compare(instance.menteeScore()[edge], instance.menteeScore()[held]);
  }

  /** By definition. Quadratic on purpose. */
  static List<Integer> blockingEdges(TiedInstance instance, int[] matched, StabilityNotion notion) {
    List<Integer> blocking = new ArrayList<>();
    for (int e = 0; e < instance.graph().edges(); e++) {
      int mentee = menteeFeels(instance, matched, e);
      int mentor = mentorFeels(instance, matched, e);
      boolean blocks = switch (notion) {
        case WEAK -> mentee > 0 && mentor > 0;
        case STRONG -> mentee >= 0 && mentor >= 0 && mentee + mentor > 0;
        case SUPER -> mentee >= 0 && mentor >= 0;
      };
      if (blocks && matched[instance.menteeOf(e)] != e) {
        blocking.add(e);
      }
    }
    return blocking;
  }
}
