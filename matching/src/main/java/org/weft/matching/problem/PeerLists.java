package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * States a problem of one pool by lists: everybody says whom they would be paired with, best first, with ties.
 *
 * <p>Ranks, points, one-sided listings and limits are those of {@link PreferenceLists}. People and lists come in any order. Not
 * safe for use by several threads. O(l log l) for l listings.
 */
public final class PeerLists {
  private final NavigableMap<ParticipantId, RankedList> lists = new TreeMap<>();

  PeerLists() {}

  /**
   * Adds somebody who looks for a partner, and their list.
   *
   * @param person the person
   * @param tiers whom they would be paired with, best first, equally liked ones together; nobody twice
   * @return this builder
   * @throws IllegalArgumentException if this person was added before, or the list names somebody twice, names the person
   *     themselves, or is too long
   */
  public PeerLists person(ParticipantId person, List<? extends Collection<ParticipantId>> tiers) {
    Components.required(person, "person");
    checkArgument(
        lists.putIfAbsent(person, RankedList.of(person, tiers)) == null,
        "%s was added twice; keep one list",
        person);
    return this;
  }

  /**
   * Finishes.
   *
   * @return the problem, and the listings that were not returned; an empty pool is allowed
   * @throws IllegalArgumentException if a list names somebody who was not added, or two people rank each other too low
   */
  public ListedProblem build() {
    lists.forEach((person, list) -> list.checkKnown(person, lists, "call person(id, tiers)"));
    MutualListings listings = new MutualListings(lists, lists);
    MatchingProblem problem = MatchingProblem.pool(
        ImmutableList.copyOf(lists.keySet()),
        listings.graph(),
        listings.points(),
        listings.ownPoints(),
        listings.partnerPoints());
    return new ListedProblem(problem, listings.notReturned(), ImmutableList.of());
  }
}
