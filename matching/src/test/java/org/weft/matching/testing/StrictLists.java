package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Scoring;

/** The strict lists that scores and a tie-break make together, as numbers: a larger wish is a better place on the list. */
public final class StrictLists {
  private static final long ROOM = Scoring.POINTS;

  private final MatchingProblem problem;
  private final AllMatchings matchings;
  private final ImmutableList<ParticipantId> mentees;
  private final ImmutableList<ParticipantId> mentors;

  private StrictLists(MatchingProblem problem, TieBreak tieBreak) {
    this.problem = problem;
    this.matchings = AllMatchings.of(problem);
    this.mentees = tieBreak.sort(problem.mentees());
    this.mentors = tieBreak.sort(problem.mentors());
  }

  /**
   * Orders everybody's candidates.
   *
   * @param problem a problem of at most seven mentees
   * @param tieBreak who comes first among equals
   * @return the strict lists
   */
  public static StrictLists of(MatchingProblem problem, TieBreak tieBreak) {
    return new StrictLists(problem, tieBreak);
  }

  MatchingProblem problem() {
    return problem;
  }

  /** Above 0, and different for each mentor of a mentee. */
  long menteeWish(Pairing pair) {
    return (matchings.menteePoints(pair) + 1) * ROOM - mentors.indexOf(pair.mentor());
  }

  /** Above 0, and different for each mentee of a mentor. */
  long mentorWish(Pairing pair) {
    return (matchings.mentorPoints(pair) + 1) * ROOM - mentees.indexOf(pair.mentee());
  }

  /**
   * Tries every matching.
   *
   * @return those that no pair blocks
   */
  public List<ImmutableList<Pairing>> stable() {
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    return matchings.all().stream()
        .filter(pairs -> candidates.stream()
            .noneMatch(pair -> matchings.blocks(pair, pairs, this::menteeWish, this::mentorWish)))
        .toList();
  }

  /** Counts the mentees of the mark's mentor whom the mentor likes at least as much as the mark's mentee. */
  long heldDownTo(Pairing mark, ImmutableList<Pairing> pairs) {
    return pairs.stream()
        .filter(pair -> pair.mentor().equals(mark.mentor()))
        .filter(pair -> mentorWish(pair) >= mentorWish(mark))
        .count();
  }

  static Optional<Pairing> pairOf(ParticipantId mentee, ImmutableList<Pairing> pairs) {
    return pairs.stream().filter(pair -> pair.mentee().equals(mentee)).findFirst();
  }
}
