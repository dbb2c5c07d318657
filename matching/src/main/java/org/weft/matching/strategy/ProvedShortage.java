package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.matching.certificate.Shortage;
import org.weft.matching.kernel.AlternatingReach;
import org.weft.matching.kernel.HallViolator;

/** Why no matching has more pairs than a largest one. */
final class ProvedShortage {
  private ProvedShortage() {}

  /** Names the unmatched mentees, all whom they compete with, and the mentors that these depend on. */
  static Shortage of(CanonicalProblem canonical, int[] largest) {
    if (AlternatingReach.ofAllUnmatched(canonical.graph(), canonical.places(), largest)
        instanceof HallViolator violator) {
      return new Shortage(
          Arrays.stream(violator.mentees())
              .filter(canonical::seeks)
              .mapToObj(canonical::mentee)
              .collect(ImmutableList.toImmutableList()),
          Arrays.stream(violator.mentors())
              .mapToObj(canonical::mentor)
              .collect(ImmutableList.toImmutableList()),
          violator.places());
    }
    throw new IllegalStateException("a largest matching could be larger; report this");
  }
}
