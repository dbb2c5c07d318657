package org.weft.matching.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalInt;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * What the reader of an explanation may see.
 *
 * <p>A coordinator sees everybody and what the rules say. Everybody else sees the people named here; all others appear as
 * {@link Person.Undisclosed}, groups that hold one or two of them are not counted, and of the rules it is only said that they
 * keep two people apart: a rule may rest on what one of the two asked for.
 */
public final class Visibility {
  private static final Visibility COORDINATOR = new Visibility(true, ImmutableSortedSet.of());

  private final boolean all;
  private final ImmutableSortedSet<ParticipantId> people;

  private Visibility(boolean all, ImmutableSortedSet<ParticipantId> people) {
    this.all = all;
    this.people = people;
  }

  /**
   * Everything may be seen.
   *
   * @return the view of who runs the program
   */
  public static Visibility coordinator() {
    return COORDINATOR;
  }

  /**
   * Some people may be seen by name: mostly the reader and whom they are paired with.
   *
   * @param people whom the reader may see
   * @return a view of these people
   */
  public static Visibility of(Collection<ParticipantId> people) {
    return new Visibility(false, ImmutableSortedSet.copyOf(Components.required(people, "people")));
  }

  /**
   * Some people may be seen by name.
   *
   * @param people whom the reader may see
   * @return a view of these people
   */
  public static Visibility of(ParticipantId... people) {
    return of(ImmutableList.copyOf(people));
  }

  /**
   * Tells whether somebody may be seen by name.
   *
   * @param person the person
   * @return true for everybody if the reader is a coordinator
   */
  public boolean sees(ParticipantId person) {
    return all || people.contains(Components.required(person, "person"));
  }

  /**
   * Tells whether the reader may read what rules say about two people.
   *
   * @return true for a coordinator only
   */
  public boolean seesRules() {
    return all;
  }

  /** Shows somebody as far as the reader may see. */
  Person show(ParticipantId person) {
    return sees(person) ? new Person.Named(person) : new Person.Undisclosed();
  }

  /** Shows a group as far as the reader may see. */
  People show(Collection<ParticipantId> group) {
    ImmutableList<ParticipantId> named = group.stream()
        .filter(this::sees)
        .sorted(Comparator.naturalOrder())
        .collect(ImmutableList.toImmutableList());
    int others = group.size() - named.size();
    return new People(
        named,
        others > 0,
        others == 0 || others >= People.LEAST_COUNTED
            ? OptionalInt.of(group.size())
            : OptionalInt.empty());
  }

  @Override
  public String toString() {
    return all ? "Visibility[coordinator]" : "Visibility[" + people.size() + " people]";
  }
}
