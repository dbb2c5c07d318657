package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.scoring.Scoring;

/**
 * Collects the people of a {@link MatchingProblem} whose scores are computed row by row.
 *
 * <p>{@link RowScores} numbers people in the order in which they are added here; that order decides nothing else. Scores become
 * whole points as everywhere: each moves by half a point at most, so the total of a best matching of k pairs lies within k
 * points, k / {@link Scoring#POINTS} in scores, of what is best for the scores as computed.
 *
 * <p>Worked example: three mentors sit at desks 2, 4 and 8, Ana at 3 and Ben at 9. Ana is as near to Mo as to Nia.
 *
 * <pre>{@code
 * int[] menteeDesk = {3, 9};
 * int[] mentorDesk = {2, 4, 8};
 * MatchingProblem problem = MatchingProblem.ofRows((mentee, scores) -> {
 *       for (int mentor = 0; mentor < scores.length; mentor++) {
 *         scores[mentor] = 1 - 0.1 * Math.abs(menteeDesk[mentee] - mentorDesk[mentor]);
 *       }
 *     })
 *     .mentee(ana)
 *     .mentee(ben)
 *     .mentor(mo, 1)
 *     .mentor(nia, 1)
 *     .mentor(oda, 1)
 *     .build();
 * Solution solution = OptimalStrategies.bestTotal().solve(problem, TieBreak.byId());
 * solution.pairs(); // Ana with Mo, Ben with Oda
 * }</pre>
 *
 * <p>Memory: some dozen bytes a person. Not safe for use by several threads.
 */
public final class RowProblemBuilder {
  private final RowScores scores;
  private final NavigableMap<ParticipantId, Integer> mentees = new TreeMap<>();
  private final NavigableMap<ParticipantId, Integer> mentors = new TreeMap<>();
  private final NavigableMap<ParticipantId, Integer> places = new TreeMap<>();
  private final NavigableSet<Pairing> forced = new TreeSet<>();

  RowProblemBuilder(RowScores scores) {
    this.scores = Components.required(scores, "scores");
  }

  /**
   * Adds somebody who looks for a mentor. The first one has row 0, the next one row 1, and so on.
   *
   * @param mentee the person
   * @return this builder
   * @throws IllegalArgumentException if this mentee was added before
   */
  public RowProblemBuilder mentee(ParticipantId mentee) {
    checkArgument(
        mentees.putIfAbsent(Components.required(mentee, "mentee"), mentees.size()) == null,
        "mentee %s was added twice; once is enough",
        mentee);
    return this;
  }

  /**
   * Adds somebody who mentors. The first one has entry 0 of each row, the next one entry 1, and so on.
   *
   * @param mentor the person; may be a mentee, too, and is never paired with themselves
   * @param room how many mentees they can take, 0 or more
   * @return this builder
   * @throws IllegalArgumentException if this mentor was added before, or the number is negative
   */
  public RowProblemBuilder mentor(ParticipantId mentor, int room) {
    Components.required(mentor, "mentor");
    checkArgument(
        room >= 0,
        "places of %s must be 0 or more but was %s; use 0 for a full mentor",
        mentor,
        room);
    checkArgument(
        mentors.putIfAbsent(mentor, mentors.size()) == null,
        "mentor %s was added twice; add up the places and add once",
        mentor);
    places.put(mentor, room);
    return this;
  }

  /**
   * Settles a pair: every solution has it. It must be a candidate.
   *
   * @param mentee who learns
   * @param mentor who mentors
   * @return this builder
   */
  public RowProblemBuilder force(ParticipantId mentee, ParticipantId mentor) {
    forced.add(Pairing.of(mentee, mentor));
    return this;
  }

  /**
   * Finishes. Reads the rows of forced mentees only; scores are checked whenever they are read.
   *
   * @return the problem; empty sides are allowed
   * @throws IllegalArgumentException if a forced pair is no candidate or has no place
   */
  public MatchingProblem build() {
    int[] room = places.values().stream().mapToInt(each -> each).toArray();
    return MatchingProblem.ofRows(room, ComputedCandidates.twoSides(scores, mentees, mentors))
        .withForced(forced);
  }
}
