package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.weft.matching.experiment.measure.Improvement.Shape;

/**
 * Follows pairs of people with one partner at most, from a matching to one that is better for some and worse for none: new partner,
 * their former partner, whose new partner, and so on.
 *
 * <p>People of both sides are numbered together: mentees first, then mentors; in one pool everybody once. Nobody who had a partner
 * loses them without a new one, so a walk ends where it began, or at two people who had none.
 */
final class PairWalk {
  private final Market market;
  /** For each person their candidate before and after, or none. */
  private final int[] before;

  private final int[] after;

  PairWalk(Market market, int[] candidates) {
    this.market = market;
    int people = market.choosers.size() + (market.isOnePool() ? 0 : market.chosen.size());
    this.before = new int[people];
    this.after = new int[people];
    Arrays.fill(before, View.NONE);
    Arrays.fill(after, View.NONE);
    for (int c = 0; c < market.paired.length; c++) {
      if (market.paired[c] && market.isPrimary(c)) {
        enter(before, c);
      }
    }
    Arrays.stream(candidates).forEach(c -> enter(after, c));
  }

  private void enter(int[] pairs, int candidate) {
    pairs[market.menteeOf[candidate]] = candidate;
    pairs[mentor(candidate)] = candidate;
  }

  private int mentor(int candidate) {
    return market.problem.mentorOf(candidate) + before.length - market.chosen.size();
  }

  private int partner(int person, int candidate) {
    int mentee = market.menteeOf[candidate];
    return person == mentee ? mentor(candidate) : mentee;
  }

  /** In a path, walk from its one end, who had nobody before; in a circle, from anybody who gains. */
  Improvement improvement() {
    int start = gaining();
    List<Integer> dissolved = new ArrayList<>();
    List<Integer> formed = new ArrayList<>();
    int end = walk(start, formed, dissolved);
    if (end == start) {
      return improvement(Shape.CYCLE, dissolved, formed);
    }
    dissolved.clear();
    formed.clear();
    walk(end, formed, dissolved);
    return improvement(Shape.CHAIN, dissolved, formed);
  }

  /** Returns the last person: the first one again, or somebody who had nobody before. */
  private int walk(int start, List<Integer> formed, List<Integer> dissolved) {
    int person = start;
    do {
      formed.add(after[person]);
      person = partner(person, after[person]);
      if (before[person] == View.NONE) {
        return person;
      }
      dissolved.add(before[person]);
      person = partner(person, before[person]);
    } while (person != start);
    return start;
  }

  private Improvement improvement(Shape shape, List<Integer> dissolved, List<Integer> formed) {
    return new Improvement(
        shape,
        dissolved.stream().map(market::pair).collect(ImmutableList.toImmutableList()),
        formed.stream().map(market::pair).collect(ImmutableList.toImmutableList()));
  }

  private int gaining() {
    for (int c : distinct(after)) {
      if (before[market.menteeOf[c]] != c
          && (market.choosers.vote(market.menteeOf[c], c) > 0 || market.mentorVote(c) > 0)) {
        return market.menteeOf[c];
      }
    }
    throw new IllegalStateException("nobody gains in an improvement; report this");
  }

  private static List<Integer> distinct(int[] candidates) {
    List<Integer> all = new ArrayList<>(
        Arrays.stream(candidates).filter(c -> c != View.NONE).distinct().boxed().toList());
    Collections.sort(all);
    return all;
  }
}
