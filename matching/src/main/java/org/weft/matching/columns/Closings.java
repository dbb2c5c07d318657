package org.weft.matching.columns;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.columns.GroupTerm;
import org.weft.matching.kernel.columns.RowLoops;
import org.weft.matching.kernel.columns.RowTerm;

/** What the rules close: whole people, single pairs, and the rest as terms. */
public final class Closings {
  private final People people;
  private final boolean[] mentees;
  private final int[] mentors;
  private final PairSet.Builder pairs;
  private final List<RowTerm> terms = new ArrayList<>();

  private Closings(People people) {
    this.people = people;
    mentees = new boolean[people.mentees().size()];
    mentors = new int[people.mentors().size()];
    pairs = new PairSet.Builder(mentees.length);
    for (int mentee = 0; mentee < mentees.length; mentee++) {
      Integer self = people.mentorIndex().get(people.mentees().get(mentee).id());
      if (self != null) {
        pairs.add(mentee, self);
      }
    }
  }

  /**
   * Begins with everybody open, but nobody to themselves.
   *
   * @param people the people
   * @return closings to add to
   */
  public static Closings of(People people) {
    return new Closings(people);
  }

  /**
   * Leaves mentees out.
   *
   * @param closed true for a mentee who may meet nobody
   */
  public void mentees(Predicate<Participant> closed) {
    for (int mentee = 0; mentee < mentees.length; mentee++) {
      mentees[mentee] |= closed.test(people.mentees().get(mentee));
    }
  }

  /**
   * Leaves mentors out.
   *
   * @param closed true for a mentor who may meet nobody
   */
  public void mentors(Predicate<Participant> closed) {
    for (int mentor = 0; mentor < mentors.length; mentor++) {
      mentors[mentor] |= closed.test(people.mentors().get(mentor)) ? RowLoops.CLOSED : 0;
    }
  }

  /**
   * Keeps two people apart in either role. Somebody who has no part in the round is ignored.
   *
   * @param one one person
   * @param other the other
   */
  public void couple(ParticipantId one, ParticipantId other) {
    pair(one, other);
    pair(other, one);
  }

  private void pair(ParticipantId mentee, ParticipantId mentor) {
    Integer row = people.menteeIndex().get(mentee);
    Integer column = people.mentorIndex().get(mentor);
    if (row != null && column != null) {
      pairs.add(row, column);
    }
  }

  /**
   * Adds a rule in another form.
   *
   * @param term closes entries of rows
   */
  public void add(RowTerm term) {
    terms.add(term);
  }

  /**
   * Tells whether a mentee is left out.
   *
   * @param mentee index of the mentee
   * @return true if the row need not be filled
   */
  public boolean isClosed(int mentee) {
    return mentees[mentee];
  }

  /**
   * Gives everything but the mentees who are left out.
   *
   * @return terms that close entries of rows
   */
  public ImmutableList<RowTerm> terms() {
    return ImmutableList.<RowTerm>builder()
        .add(new LeftOut(mentors))
        .addAll(terms)
        .add(pairs.build())
        .build();
  }

  /** Mentors who may meet nobody. */
  @SuppressWarnings("ArrayRecordComponent")
  private record LeftOut(int[] mentors) implements GroupTerm {
    @Override
    public int groupOf(int mentee) {
      return 0;
    }

    @Override
    public void addTo(int mentee, int[] row) {
      RowLoops.close(row, mentors);
    }
  }
}
