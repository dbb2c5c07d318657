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
 * States a problem by lists, as textbooks and sign-up forms do: everybody says whom they would meet, best first, with ties.
 *
 * <p>A list is a list of tiers: who stands in one tier is liked equally. Nobody has to list everybody. A pair may be if each of
 * the two lists the other; a listing that is not returned is dropped and reported, never silently. Somebody's rank on a list is 1
 * + the number of people in better tiers, and gives 1,000,000 − (rank − 1) points; empty tiers change nothing. What a pair is
 * worth to the program is 1,000,000 less one point for each rank that either of the two goes down: of matchings of equal size,
 * the one with the best total has the smallest sum of ranks on both sides (the egalitarian one). Ranks are those of the lists as
 * stated: nobody moves up because a listing was not returned. A list has at most 1,000,000 ranks, and the two ranks of a pair
 * are 1,000,002 at most together.
 *
 * <p>Worked example: Ana lists Mo, then Nia; Ben lists both in one tier; Mo lists Ben, then Ana; Nia lists Ben alone.
 *
 * <pre>{@code
 * ListedProblem listed = PreferenceLists.twoSides()
 *     .mentee(ana, List.of(List.of(mo), List.of(nia)))
 *     .mentee(ben, List.of(List.of(mo, nia)))
 *     .mentor(mo, 1, List.of(List.of(ben), List.of(ana)))
 *     .mentor(nia, 1, List.of(List.of(ben)))
 *     .build();
 * listed.problem().candidates(); // 3: Ana with Mo, Ben with Mo, Ben with Nia
 * listed.byMenteeAlone();        // Ana with Nia
 * }</pre>
 *
 * <p>People and lists come in any order. Not safe for use by several threads. O(l log l) for l listings.
 */
public final class PreferenceLists {
  private final NavigableMap<ParticipantId, RankedList> mentees = new TreeMap<>();
  private final NavigableMap<ParticipantId, RankedList> mentors = new TreeMap<>();
  private final NavigableMap<ParticipantId, Integer> places = new TreeMap<>();

  private PreferenceLists() {}

  /**
   * Starts lists of mentees and mentors.
   *
   * @return nobody yet
   */
  public static PreferenceLists twoSides() {
    return new PreferenceLists();
  }

  /**
   * Starts lists of peers in one pool.
   *
   * @return nobody yet
   */
  public static PeerLists peers() {
    return new PeerLists();
  }

  /**
   * Adds somebody who looks for a mentor, and their list.
   *
   * @param mentee the person
   * @param tiers mentors they would meet, best first, equally liked ones together; nobody twice
   * @return this builder
   * @throws IllegalArgumentException if this mentee was added before, or the list names somebody twice, names the person
   *     themselves, or is too long
   */
  public PreferenceLists mentee(
      ParticipantId mentee, List<? extends Collection<ParticipantId>> tiers) {
    Components.required(mentee, "mentee");
    checkArgument(
        mentees.putIfAbsent(mentee, RankedList.of(mentee, tiers)) == null,
        "mentee %s was added twice; keep one list",
        mentee);
    return this;
  }

  /**
   * Adds somebody who mentors, and their list.
   *
   * @param mentor the person; may be a mentee, too, with another list
   * @param room how many mentees they can take, 0 or more
   * @param tiers mentees they would meet, best first, equally liked ones together; nobody twice
   * @return this builder
   * @throws IllegalArgumentException if this mentor was added before, the number is negative, or the list names somebody twice,
   *     names the person themselves, or is too long
   */
  public PreferenceLists mentor(
      ParticipantId mentor, int room, List<? extends Collection<ParticipantId>> tiers) {
    Components.required(mentor, "mentor");
    checkArgument(
        room >= 0,
        "places of %s must be 0 or more but was %s; use 0 for a full mentor",
        mentor,
        room);
    checkArgument(
        mentors.putIfAbsent(mentor, RankedList.of(mentor, tiers)) == null,
        "mentor %s was added twice; add up the places and keep one list",
        mentor);
    places.put(mentor, room);
    return this;
  }

  /**
   * Finishes.
   *
   * @return the problem, and the listings that were not returned; empty sides are allowed
   * @throws IllegalArgumentException if a list names somebody who was not added on the other side, or two people rank each other
   *     too low
   */
  public ListedProblem build() {
    mentees.forEach(
        (mentee, list) -> list.checkKnown(mentee, mentors, "call mentor(id, places, tiers)"));
    mentors.forEach((mentor, list) -> list.checkKnown(mentor, mentees, "call mentee(id, tiers)"));
    MutualListings listings = new MutualListings(mentees, mentors);
    ImmutableList<Pairing> byMentorAlone = new MutualListings(mentors, mentees)
        .notReturned().stream()
            .map(listing -> Pairing.of(listing.mentor(), listing.mentee()))
            .collect(ImmutableList.toImmutableList());
    return new ListedProblem(problem(listings), listings.notReturned(), byMentorAlone);
  }

  private MatchingProblem problem(MutualListings listings) {
    return MatchingProblem.ofColumns(
        ImmutableList.copyOf(mentees.keySet()),
        ImmutableList.copyOf(mentors.keySet()),
        places.values().stream().mapToInt(room -> room).toArray(),
        listings.start(),
        listings.partners(),
        listings.points(),
        listings.ownPoints(),
        listings.partnerPoints());
  }
}
