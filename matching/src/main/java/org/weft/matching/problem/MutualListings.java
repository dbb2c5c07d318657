package org.weft.matching.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.kernel.CandidateGraph;

/** The columns of a problem, read from lists; and the listings of those who list that were not returned. */
final class MutualListings {
  private final NavigableMap<ParticipantId, RankedList> others;
  private final int[] start;
  private final ImmutableIntArray.Builder partners = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder points = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder ownPoints = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder partnerPoints = ImmutableIntArray.builder();
  private final ImmutableList.Builder<Pairing> notReturned = ImmutableList.builder();

  /** Each row is of one who lists; everybody listed must be among the others. */
  MutualListings(
      NavigableMap<ParticipantId, RankedList> lists,
      NavigableMap<ParticipantId, RankedList> others) {
    this.others = others;
    this.start = new int[lists.size() + 1];
    NavigableMap<ParticipantId, Integer> index = new TreeMap<>();
    others.keySet().forEach(person -> index.put(person, index.size()));
    int row = 0;
    for (Map.Entry<ParticipantId, RankedList> list : lists.entrySet()) {
      start[row + 1] = start[row];
      row++;
      for (Map.Entry<ParticipantId, Integer> listing : list.getValue().ranks().entrySet()) {
        if (take(list.getKey(), listing.getKey(), listing.getValue())) {
          partners.add(Components.required(index.get(listing.getKey()), "index"));
          start[row]++;
        }
      }
    }
  }

  private boolean take(ParticipantId who, ParticipantId partner, int rank) {
    RankedList list = Components.required(others.get(partner), "list");
    if (!list.names(who)) {
      notReturned.add(Pairing.of(who, partner));
      return false;
    }
    points.add(RankedList.together(who, rank, partner, list.rank(who)));
    ownPoints.add(RankedList.points(rank));
    partnerPoints.add(RankedList.points(list.rank(who)));
    return true;
  }

  int[] start() {
    return start;
  }

  int[] partners() {
    return partners.build().toArray();
  }

  CandidateGraph graph() {
    return CandidateGraph.of(start.length - 1, others.size(), start, partners());
  }

  int[] points() {
    return points.build().toArray();
  }

  /** What those who list would like. */
  int[] ownPoints() {
    return ownPoints.build().toArray();
  }

  int[] partnerPoints() {
    return partnerPoints.build().toArray();
  }

  /** Who listed, with whom they listed. */
  ImmutableList<Pairing> notReturned() {
    return notReturned.build();
  }
}
