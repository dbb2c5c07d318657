package org.weft.matching.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * A group in an explanation: those whom the reader may see by name, the others by number.
 *
 * <p>One or two others are not counted: who knows the group would know who they are.
 *
 * @param named those whom the reader may see, in the order of their ids
 * @param others whether there is anybody else
 * @param count how many they are together; empty if there are one or two others
 */
public record People(ImmutableList<ParticipantId> named, boolean others, OptionalInt count) {
  /** From how many on others are counted. */
  static final int LEAST_COUNTED = 3;

  private static final int NAMED_IN_WORDS = 5;

  /**
   * Sorts the names.
   *
   * @param named those whom the reader may see
   * @param others whether there is anybody else
   * @param count how many they are together
   * @throws IllegalArgumentException if the count does not fit the names
   */
  public People {
    named = ImmutableList.sortedCopyOf(Components.orEmpty(named));
    Components.required(count, "People.count");
    int known = named.size();
    checkArgument(
        count.isEmpty() ? others : count.getAsInt() >= known + (others ? LEAST_COUNTED : 0),
        "a group of %s with %s named must count everybody, or leave one or two others uncounted; count them again",
        count,
        known);
    checkArgument(
        others || count.getAsInt() == known,
        "a group without others must be the %s named but was %s; say that there are others",
        known,
        count);
  }

  /**
   * Says who they are.
   *
   * @param role what one of them is called, such as {@code mentor}
   * @return a few words, such as {@code 12 mentors} or {@code mo and some others}
   */
  public String inEnglish(String role) {
    if (count.isPresent() && (others || named.size() > NAMED_IN_WORDS || named.isEmpty())) {
      return InWords.count(count.getAsInt(), role);
    }
    String names = named.stream().map(ParticipantId::value).collect(Collectors.joining(", "));
    if (!others) {
      return InWords.count(named.size(), role) + " (" + names + ")";
    }
    return named.isEmpty() ? "a few " + role + "s" : names + " and some others";
  }
}
