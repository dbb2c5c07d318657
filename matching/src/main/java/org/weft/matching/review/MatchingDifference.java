package org.weft.matching.review;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;
import org.immutables.value.Value;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.Matching;
import org.weft.matching.problem.Pairing;

/**
 * What one matching does differently from another.
 *
 * @param ended pairs of the first that the second does not have, sorted
 * @param begun pairs of the second that the first does not have, sorted
 * @param nowMatched mentees who have a mentor only in the second, sorted
 * @param nowUnmatched mentees who have a mentor only in the first, sorted
 * @param pairsBefore pairs of the first
 * @param pairsAfter pairs of the second
 * @param totalBefore sum of the scores of the first, by its own scoring
 * @param totalAfter sum of the scores of the second, by its own scoring
 */
@Value.Builder
public record MatchingDifference(
    ImmutableList<Pairing> ended,
    ImmutableList<Pairing> begun,
    ImmutableList<ParticipantId> nowMatched,
    ImmutableList<ParticipantId> nowUnmatched,
    int pairsBefore,
    int pairsAfter,
    double totalBefore,
    double totalAfter)
    implements WithMatchingDifference {
  /**
   * Reads missing lists as empty.
   *
   * @param ended pairs of the first only
   * @param begun pairs of the second only
   * @param nowMatched mentees with a mentor only in the second
   * @param nowUnmatched mentees with a mentor only in the first
   * @param pairsBefore pairs of the first
   * @param pairsAfter pairs of the second
   * @param totalBefore sum of the scores of the first
   * @param totalAfter sum of the scores of the second
   * @throws IllegalArgumentException if a number of pairs is negative
   */
  public MatchingDifference {
    ended = Components.orEmpty(ended);
    begun = Components.orEmpty(begun);
    nowMatched = Components.orEmpty(nowMatched);
    nowUnmatched = Components.orEmpty(nowUnmatched);
    Components.within(pairsBefore, 0, Integer.MAX_VALUE, "MatchingDifference.pairsBefore");
    Components.within(pairsAfter, 0, Integer.MAX_VALUE, "MatchingDifference.pairsAfter");
  }

  /**
   * Compares two matchings.
   *
   * @param before the first
   * @param after the second; its people and scoring may be others
   * @return what the second does differently
   */
  public static MatchingDifference between(Matching before, Matching after) {
    ImmutableSet<Pairing> first = ImmutableSet.copyOf(before.solution().pairs());
    ImmutableSet<Pairing> second = ImmutableSet.copyOf(after.solution().pairs());
    ImmutableSet<ParticipantId> firstMentees = mentees(first);
    ImmutableSet<ParticipantId> secondMentees = mentees(second);
    return builder()
        .ended(sorted(Sets.difference(first, second)))
        .begun(sorted(Sets.difference(second, first)))
        .nowMatched(sorted(Sets.difference(secondMentees, firstMentees)))
        .nowUnmatched(sorted(Sets.difference(firstMentees, secondMentees)))
        .pairsBefore(first.size())
        .pairsAfter(second.size())
        .totalBefore(before.totalScore())
        .totalAfter(after.totalScore())
        .build();
  }

  private static ImmutableSet<ParticipantId> mentees(Set<Pairing> pairs) {
    return pairs.stream().map(Pairing::mentee).collect(ImmutableSet.toImmutableSet());
  }

  private static <T extends Comparable<T>> ImmutableList<T> sorted(Set<T> elements) {
    return ImmutableSortedSet.copyOf(elements).asList();
  }

  /**
   * Starts a difference.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether the pairs are the same.
   *
   * @return true if no pair ends or begins
   */
  public boolean changesNothing() {
    return ended.isEmpty() && begun.isEmpty();
  }

  /**
   * Says it for a coordinator.
   *
   * @return English words without a full stop
   */
  public String inEnglish() {
    if (changesNothing()) {
      return "no pair changes; " + totals();
    }
    return begun.size() + (begun.size() == 1 ? " pair begins, " : " pairs begin, ") + ended.size()
        + (ended.size() == 1 ? " ends" : " end")
        + listed("; now with a mentor: ", nowMatched)
        + listed("; now without: ", nowUnmatched)
        + "; " + pairsAfter + (pairsAfter == 1 ? " pair" : " pairs")
        + (pairsAfter == pairsBefore ? " as before" : ", was " + pairsBefore)
        + "; " + totals();
  }

  private static String listed(String words, ImmutableList<ParticipantId> people) {
    return people.isEmpty()
        ? ""
        : words + people.stream().map(ParticipantId::toString).collect(joining(", "));
  }

  private String totals() {
    return String.format(Locale.ROOT, "total %.2f, was %.2f", totalAfter, totalBefore);
  }

  /** Builds a {@link MatchingDifference}. */
  public static final class Builder extends MatchingDifferenceBuilder {
    Builder() {}
  }
}
