package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.scoring.Scoring;

/**
 * One person's list: whom they would meet, and the rank of each.
 *
 * <p>The rank is 1 + the number of people in better tiers. Points are the whole million less one for each rank after the first.
 */
final class RankedList {
  /** The lowest rank that still has points. */
  static final int MOST_RANKS = (int) Scoring.POINTS;

  private final NavigableMap<ParticipantId, Integer> ranks;

  private RankedList(NavigableMap<ParticipantId, Integer> ranks) {
    this.ranks = ranks;
  }

  static RankedList of(ParticipantId who, List<? extends Collection<ParticipantId>> tiers) {
    NavigableMap<ParticipantId, Integer> ranks = new TreeMap<>();
    for (Collection<ParticipantId> tier : Components.required(tiers, "tiers")) {
      int rank = ranks.size() + 1;
      checkArgument(
          rank <= MOST_RANKS || tier.isEmpty(),
          "the list of %s has more than %s ranks; shorten it",
          who,
          MOST_RANKS);
      for (ParticipantId listed : tier) {
        checkArgument(
            !who.equals(Components.required(listed, "listed")),
            "%s is on their own list; leave them out",
            who);
        checkArgument(
            ranks.putIfAbsent(listed, rank) == null,
            "%s is on the list of %s twice; keep one place",
            listed,
            who);
      }
    }
    return new RankedList(ranks);
  }

  /** Whom the list names, with their ranks, in the order of their ids. */
  NavigableMap<ParticipantId, Integer> ranks() {
    return Collections.unmodifiableNavigableMap(ranks);
  }

  boolean names(ParticipantId person) {
    return ranks.containsKey(person);
  }

  int rank(ParticipantId person) {
    return Components.required(ranks.get(person), "rank");
  }

  static int points(int rank) {
    return MOST_RANKS - (rank - 1);
  }

  static int rank(long points) {
    return (int) (MOST_RANKS - points + 1);
  }

  /** One point less for each rank that either of the two has to go down. */
  static int together(ParticipantId one, int rank, ParticipantId other, int otherRank) {
    checkArgument(
        rank - 1 + otherRank - 1 <= MOST_RANKS,
        "%s and %s have ranks %s and %s with each other, more than %s together; shorten their lists",
        one,
        other,
        rank,
        otherRank,
        MOST_RANKS + 2);
    return MOST_RANKS - (rank - 1) - (otherRank - 1);
  }

  /** Refuses names on a list that nobody has. */
  void checkKnown(ParticipantId who, NavigableMap<ParticipantId, ?> people, String wayOut) {
    for (ParticipantId listed : ranks.keySet()) {
      checkArgument(
          people.containsKey(listed),
          "%s is on the list of %s but was not added; %s",
          listed,
          who,
          wayOut);
    }
  }
}
