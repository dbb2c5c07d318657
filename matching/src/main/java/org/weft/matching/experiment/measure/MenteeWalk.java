package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.weft.matching.experiment.measure.Improvement.Shape;
import org.weft.matching.problem.Pairing;

/**
 * Follows mentees from a matching to one that is better for some and worse for none, starting with somebody who gains.
 *
 * <p>Whoever comes to a mentor without a free place pushes out somebody who leaves that mentor, too: as many leave as come, and who
 * is pushed goes to where they are in the better matching. The walk ends at a free place, or at the place that the first one left.
 */
final class MenteeWalk {
  private final Market market;
  /** For each mentee their candidate in the better matching, or none. */
  private final int[] better;
  /** For each mentor the mentees who leave and have not been pushed out yet. */
  private final List<Deque<Integer>> leaving;

  MenteeWalk(Market market, int[] candidates) {
    this.market = market;
    this.better = new int[market.choosers.size()];
    Arrays.fill(better, View.NONE);
    Arrays.stream(candidates).forEach(c -> better[market.menteeOf[c]] = c);
    this.leaving = Stream.<Deque<Integer>>generate(ArrayDeque::new)
        .limit(market.chosen.size())
        .toList();
    for (int i = 0; i < better.length; i++) {
      int held = market.choosers.least[i];
      if (held != View.NONE && held != better[i]) {
        leaving.get(market.problem.mentorOf(held)).add(i);
      }
    }
  }

  Improvement improvement() {
    ImmutableList.Builder<Pairing> dissolved = ImmutableList.builder();
    ImmutableList.Builder<Pairing> formed = ImmutableList.builder();
    int mover = gaining();
    int origin = mentorOf(market.choosers.least[mover]);
    if (origin != View.NONE) {
      leaving.get(origin).remove(mover);
    }
    while (true) {
      int held = market.choosers.least[mover];
      if (held != View.NONE) {
        dissolved.add(market.pair(held));
      }
      formed.add(market.pair(better[mover]));
      int mentor = mentorOf(better[mover]);
      if (mentor == origin) {
        return new Improvement(Shape.CYCLE, dissolved.build(), formed.build());
      }
      if (market.chosen.load[mentor] < market.chosen.places[mentor]) {
        return new Improvement(Shape.CHAIN, dissolved.build(), formed.build());
      }
      mover = leaving.get(mentor).remove();
    }
  }

  private int gaining() {
    for (int i = 0; i < better.length; i++) {
      if (better[i] != View.NONE
          && better[i] != market.choosers.least[i]
          && market.choosers.vote(i, better[i]) > 0) {
        return i;
      }
    }
    throw new IllegalStateException("nobody gains in an improvement; report this");
  }

  private int mentorOf(int candidate) {
    return candidate == View.NONE ? View.NONE : market.problem.mentorOf(candidate);
  }
}
