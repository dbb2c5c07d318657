package org.weft.matching.kernel.repair;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.MentorIndex;

/**
 * What changes of a {@link PricedMatching} cost: for all candidates of one person, for all places, or for all people, by one
 * search each. Tells of the matching as it is when asked.
 *
 * <p><b>Details.</b> A circle through an arc costs what the arc costs and the way from its head back to its tail. Where all arcs in
 * question share a tail, or a head, one search from there finds all ways: O(E log m), and a {@link MentorIndex} once.
 */
public final class ChangeCosts {
  private final Residual residual;
  private final PathSearch paths;
  private final MentorIndex index;

  private ChangeCosts(Residual residual, MentorIndex index) {
    this.residual = residual;
    this.paths = new PathSearch(residual);
    this.index = index;
  }

  static ChangeCosts of(Residual residual) {
    return new ChangeCosts(residual, MentorIndex.of(residual.graph));
  }

  /**
   * Tells what forcing each candidate of a mentee would lose; one search for all.
   *
   * @param mentee a mentee who is free
   * @return for each edge of the row what everyone loses, or {@link PricedMatching#IMPOSSIBLE}, as for forbidden edges
   * @throws IllegalArgumentException if the mentee is not free
   */
  public long[] lossesOfMentee(int mentee) {
    residual.checkFree(mentee);
    long[] to = DistancesTo.of(residual, index, residual.node[mentee]);
    int first = residual.graph.firstEdge(mentee);
    long[] losses = new long[residual.graph.endEdge(mentee) - first];
    for (int k = 0; k < losses.length; k++) {
      losses[k] = loss(mentee, first + k, to[residual.graph.mentorOf(first + k)]);
    }
    return losses;
  }

  /**
   * Tells what forcing each candidate of a mentor would lose; one search for all.
   *
   * @param mentor the mentor
   * @return for each entry of the mentor in {@link MentorIndex} what everyone loses, or {@link PricedMatching#IMPOSSIBLE}, as for forbidden
   *     edges and for mentees who are not free
   */
  public long[] lossesOfMentor(int mentor) {
    residual.checkMentor(mentor);
    long[] from = paths.fromNodeToAll(mentor);
    int first = index.firstEntry(mentor);
    long[] losses = new long[index.endEntry(mentor) - first];
    for (int k = 0; k < losses.length; k++) {
      int i = index.menteeAt(first + k);
      losses[k] = residual.isFree(i)
          ? loss(i, index.edgeAt(first + k), from[residual.node[i]])
          : PricedMatching.IMPOSSIBLE;
    }
    return losses;
  }

  private long loss(int mentee, int edge, long way) {
    if (edge == residual.matchedEdge[mentee]) {
      return 0;
    }
    return way == PathSearch.UNREACHED || residual.closed.get(edge)
        ? PricedMatching.IMPOSSIBLE
        : residual.leastLoss(mentee, edge) + way;
  }

  /**
   * Tells what one more place would gain, for every mentor; one search for all.
   *
   * @return 0 or more for each mentor
   */
  public long[] gainsOfPlaces() {
    long[] from = paths.fromNodeToAll(residual.outside);
    long[] gains = new long[residual.outside];
    for (int j = 0; j < gains.length; j++) {
      gains[j] = Math.max(0, residual.price[j] - from[j]);
    }
    return gains;
  }

  /**
   * Tells what one place less would lose, for every mentor; one search for all.
   *
   * @return 0 or more for each mentor; 0 for mentors with a free place or none
   */
  public long[] lossesOfPlaces() {
    long[] to = DistancesTo.of(residual, index, residual.outside);
    long[] losses = new long[residual.outside];
    for (int j = 0; j < losses.length; j++) {
      boolean free = residual.hasRoom(j) || residual.places[j] == 0;
      losses[j] = free ? 0 : residual.price[j] + to[j];
    }
    return losses;
  }

  /**
   * Tells what would be lost if a mentee left, for every mentee; one search for all.
   *
   * @return 0 or more for each mentee; 0 for mentees who are not free
   */
  public long[] lossesOfMentees() {
    long[] from = paths.fromNodeToAll(residual.outside);
    long[] losses = new long[residual.node.length];
    for (int i = 0; i < losses.length; i++) {
      boolean matched = residual.isFree(i) && residual.node[i] != residual.outside;
      losses[i] = matched ? residual.menteePrice(i) + from[residual.node[i]] : 0;
    }
    return losses;
  }

  /**
   * Tells what it costs that somebody takes a place of each mentor and pushes on whom they must; one search for all.
   *
   * <p>Who is new and worth {@code value} with mentor {@code j} gains {@code value - mentorPrice()[j] - waysOut()[j]}, if that is
   * above 0. Forcing an edge to mentor {@code j} loses {@link PricedMatching#leastLoss(int)} and {@code waysOut()[j]} exactly, if its mentee has no
   * mentor; at most {@code waysIn()} of the mentor it leaves besides, if it has one.
   *
   * @return for each mentor the cost from there to the outside; 0 with a free place, {@link PricedMatching#IMPOSSIBLE} with none at all
   */
  public long[] waysOut() {
    return Arrays.copyOf(DistancesTo.of(residual, index, residual.outside), residual.outside);
  }

  /**
   * Tells what it costs that a place of each mentor, which somebody leaves, is filled again or stays empty; one search for all.
   *
   * @return for each mentor the cost from the outside to there; {@link PricedMatching#IMPOSSIBLE} if nobody could come
   */
  public long[] waysIn() {
    return Arrays.copyOf(paths.fromNodeToAll(residual.outside), residual.outside);
  }

  /**
   * Tells what it costs to bring a mentee without a mentor to a place of each mentor, whoever moves for it; one search for all. If
   * that is no more than {@link #waysIn}, the mentee could be the one who has a mentor through one more place there.
   *
   * @param mentee a mentee who is free and has no mentor
   * @return for each mentor the cost, or {@link PricedMatching#IMPOSSIBLE}
   * @throws IllegalArgumentException if the mentee is not free or has a mentor
   */
  public long[] waysFrom(int mentee) {
    residual.checkFree(mentee);
    checkArgument(
        residual.matchedEdge[mentee] < 0,
        "mentee %s must be without a mentor but has edge %s; ask about mentees with edge -1",
        mentee,
        residual.matchedEdge[mentee]);
    return Arrays.copyOf(paths.fromMenteeToAll(mentee), residual.outside);
  }
}
