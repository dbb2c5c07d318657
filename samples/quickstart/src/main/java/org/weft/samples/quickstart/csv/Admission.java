package org.weft.samples.quickstart.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.RosterFinding;

/** Holds a file's people against the rules of a cohort, and puts line numbers to what is found. */
public final class Admission {
  private static final ImmutableSet<RosterFinding.Kind> ABOUT_A_PERSON = ImmutableSet.of(
      RosterFinding.Kind.DUPLICATE_PERSON,
      RosterFinding.Kind.UNKNOWN_TEAM,
      RosterFinding.Kind.UNKNOWN_MANAGER,
      RosterFinding.Kind.MANAGER_CYCLE,
      RosterFinding.Kind.IMPOSSIBLE_HOURS,
      RosterFinding.Kind.DUPLICATE_SKILL,
      RosterFinding.Kind.IDLE_CAPACITY);

  private Admission() {}

  /**
   * Reviews the people as a whole.
   *
   * @param people what the file says
   * @param problems collects what is wrong
   * @return what came of it; notes of an accepted cohort are no problems
   */
  public static CohortReview review(Enrollment people, Problems problems) {
    CohortReview review = Cohort.review(people.roster());
    review.findings().stream()
        .filter(RosterFinding::blocks)
        .forEach(finding -> problems.add(
            line(finding, people), column(finding.kind()), what(finding), finding.wayOut()));
    return review;
  }

  /**
   * Words the notes of a review, with their lines.
   *
   * @param review the review
   * @param people what the file says
   * @return one note a finding that is no problem
   */
  public static ImmutableList<Problem> notes(CohortReview review, Enrollment people) {
    return review.findings().stream()
        .filter(finding -> !finding.blocks())
        .map(finding -> new Problem(line(finding, people), "", what(finding), finding.wayOut()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String what(RosterFinding finding) {
    return finding.subject() + ": " + finding.problem();
  }

  private static int line(RosterFinding finding, Enrollment people) {
    return ABOUT_A_PERSON.contains(finding.kind())
        ? people.lines().getOrDefault(ParticipantId.of(finding.subject()), 0)
        : 0;
  }

  private static String column(RosterFinding.Kind kind) {
    return switch (kind) {
      case DUPLICATE_PERSON -> CohortColumns.ID;
      case UNKNOWN_TEAM, DUPLICATE_TEAM -> CohortColumns.TEAM;
      case UNKNOWN_MANAGER, MANAGER_CYCLE -> CohortColumns.MANAGER;
      default -> ""; // several columns take part; the words say which
    };
  }
}
