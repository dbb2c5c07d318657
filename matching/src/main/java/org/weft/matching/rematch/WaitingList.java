package org.weft.matching.rematch;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.Matching;
import org.weft.matching.UnmatchedPerson;
import org.weft.matching.UnmatchedPerson.Cause;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Aim.Precedence;
import org.weft.matching.problem.MatchingProblem;

/**
 * Mentees who stayed unmatched, and for how many rounds. Plain data, to be stored between rounds.
 *
 * <p>Whoever waits goes first in the next round ({@link #aim}): nobody who has waited longer is left out so that others can be
 * matched, and nobody is left out for the sake of waiting, as people count first. There is no other way up the list, and matching
 * the person or their pause are the only ways off it.
 *
 * <p>Worked example: Ana and Ben waited for one round, Cy joins. One place comes free, which all three could take. Ana and Ben come
 * before Cy, and the tie-break settles who of the two is matched. Cy's turn comes in the third round at the latest if one place
 * comes free in each.
 *
 * @param rounds for each mentee who waits the number of rounds, 1 to a million
 */
public record WaitingList(ImmutableMap<ParticipantId, Integer> rounds) {
  private static final WaitingList EMPTY = new WaitingList(ImmutableMap.of());

  /**
   * Checks and sorts the list.
   *
   * @param rounds for each mentee who waits the number of rounds
   * @throws IllegalArgumentException if a number is out of range
   */
  public WaitingList {
    Components.required(rounds, "WaitingList.rounds");
    rounds.forEach((mentee, waited) -> checkArgument(
        waited >= 1 && waited <= 1_000_000,
        "%s must have waited 1 to 1000000 rounds but was %s; leave out who has not waited",
        mentee,
        waited));
    rounds = ImmutableMap.copyOf(ImmutableSortedMap.copyOf(rounds));
  }

  /**
   * Gives the list of a first round.
   *
   * @return a list of nobody
   */
  public static WaitingList empty() {
    return EMPTY;
  }

  /**
   * Carries the list past a round: who got a mentor is off it, and every mentee who did not has waited one round more. Who is
   * paused or in a pair that still runs keeps their place and does not move up; who is not in the matching at all is off the list.
   *
   * @param matching how the round ended
   * @return the list for the next round
   */
  public WaitingList after(Matching matching) {
    Map<ParticipantId, Integer> next = new TreeMap<>();
    for (UnmatchedPerson person : matching.unmatched()) {
      if (person.part() == Part.MENTEE) {
        boolean waited = person.cause() != Cause.PAUSED && person.cause() != Cause.ALREADY_PAIRED;
        int rounds = waitedBy(person.person()) + (waited ? 1 : 0);
        if (rounds > 0) {
          next.put(person.person(), rounds);
        }
      }
    }
    return new WaitingList(ImmutableMap.copyOf(next));
  }

  /**
   * Tells how long somebody has waited.
   *
   * @param mentee the person
   * @return rounds, 0 for who is not on the list
   */
  public int waitedBy(ParticipantId mentee) {
    return rounds.getOrDefault(mentee, 0);
  }

  /**
   * Puts those first who have waited longest, for {@link org.weft.matching.strategy.OptimalStrategies#mostPeopleThen}.
   *
   * @return the aim
   */
  public Aim.MostPrecedence aim() {
    return new Aim.MostPrecedence(rounds.entrySet().stream()
        .map(entry -> new Precedence(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Tells when somebody's turn comes, at the soonest and at the latest.
   *
   * <p>It is as honest as what it is told. No sooner than the first place comes free that they could take. No later than the round
   * by which more of those places have come free than there are people who wait as long or longer and could take one of them:
   * each of these leaves the list with the place they take. That holds if the places come as stated, who could meet whom stays,
   * nobody enters the list above them, and every round matches most people and then those who waited longest.
   *
   * @param mentee who asks
   * @param problem who could meet whom
   * @param coming places that will come free, in any order; a mentor may be listed several times
   * @return rounds from now
   * @throws IllegalArgumentException if the person is no mentee of the problem
   */
  public WaitEstimate estimate(
      ParticipantId mentee, MatchingProblem problem, Collection<ComingPlace> coming) {
    int index = problem
        .indexOfMentee(Components.required(mentee, "mentee"))
        .orElseThrow(() -> new IllegalArgumentException(
            mentee + " looks for no mentor in " + problem + "; ask about its mentees"));
    Set<ParticipantId> mentors = new HashSet<>();
    mentorsOf(problem, index).forEach(mentor -> mentors.add(problem.mentors().get(mentor)));
    int[] useful = coming.stream()
        .filter(place -> mentors.contains(place.mentor()))
        .mapToInt(ComingPlace::round)
        .sorted()
        .toArray();
    int ahead = ahead(mentee, problem, index);
    return new WaitEstimate(
        useful.length == 0 ? OptionalInt.empty() : OptionalInt.of(useful[0]),
        useful.length > ahead ? OptionalInt.of(useful[ahead]) : OptionalInt.empty(),
        ahead);
  }

  private static IntStream mentorsOf(MatchingProblem problem, int mentee) {
    return IntStream.range(problem.firstCandidate(mentee), problem.endCandidate(mentee))
        .map(problem::mentorOf);
  }

  /** People who wait as long or longer and could take a place that this person could take. */
  private int ahead(ParticipantId mentee, MatchingProblem problem, int index) {
    ImmutableSet<Integer> mentors =
        mentorsOf(problem, index).boxed().collect(ImmutableSet.toImmutableSet());
    int ahead = 0;
    for (int other = 0; other < problem.mentees().size(); other++) {
      ParticipantId rival = problem.mentees().get(other);
      if (other != index
          && waitedBy(rival) >= waitedBy(mentee)
          && mentorsOf(problem, other).anyMatch(mentors::contains)) {
        ahead++;
      }
    }
    return ahead;
  }
}
