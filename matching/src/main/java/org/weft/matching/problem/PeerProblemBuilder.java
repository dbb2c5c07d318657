package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.kernel.CandidateGraph;

/**
 * Collects people and pairs, in any order, for a {@link MatchingProblem} of one pool.
 *
 * <p>People are added before the pairs that name them. Instead of pairs, {@link #rows} may give a function that scores one person
 * with all others. Not safe for use by several threads.
 */
public final class PeerProblemBuilder {
  /** For each person their possible partners; every pair stands in both rows. */
  private final NavigableMap<ParticipantId, NavigableMap<ParticipantId, Wish>> rows =
      new TreeMap<>();

  /** In which order people were added, for rows that are computed. */
  private final NavigableMap<ParticipantId, Integer> numbers = new TreeMap<>();

  private final NavigableSet<Pairing> forced = new TreeSet<>();
  private @Nullable RowScores scores;

  PeerProblemBuilder() {}

  /**
   * Adds somebody who looks for a partner.
   *
   * @param person the person
   * @return this builder
   * @throws IllegalArgumentException if this person was added before
   */
  public PeerProblemBuilder person(ParticipantId person) {
    Components.required(person, "person");
    checkArgument(
        rows.putIfAbsent(person, new TreeMap<>()) == null,
        "%s was added twice; once is enough",
        person);
    numbers.put(person, numbers.size());
    return this;
  }

  /**
   * Adds two people who may be paired, with one score for everybody.
   *
   * @param first one of them
   * @param second the other
   * @param score 0 to 1
   * @return this builder
   * @throws IllegalArgumentException as below
   */
  public PeerProblemBuilder pair(ParticipantId first, ParticipantId second, double score) {
    return pair(first, second, score, score, score);
  }

  /**
   * Adds two people who may be paired, with a score for each point of view.
   *
   * @param first one of them
   * @param second the other
   * @param score what the pair is worth to the program, 0 to 1
   * @param firstScore how much the first would like it, 0 to 1
   * @param secondScore how much the second would like it, 0 to 1
   * @return this builder
   * @throws IllegalArgumentException if one of them was not added, the two were added before in either order, they are the
   *     same person, or a score lies outside 0 to 1
   */
  public PeerProblemBuilder pair(
      ParticipantId first,
      ParticipantId second,
      double score,
      double firstScore,
      double secondScore) {
    checkArgument(
        !first.equals(second), "nobody is their own partner but both were %s; leave it out", first);
    int points = Points.of(score, first, second);
    int firstWish = Points.of(firstScore, first, second);
    int secondWish = Points.of(secondScore, first, second);
    checkArgument(
        row(second).putIfAbsent(first, new Wish(points, secondWish, firstWish)) == null,
        "the pair %s with %s was added twice; keep one score",
        first,
        second);
    row(first).put(second, new Wish(points, firstWish, secondWish));
    return this;
  }

  private NavigableMap<ParticipantId, Wish> row(ParticipantId person) {
    NavigableMap<ParticipantId, Wish> row = rows.get(Components.required(person, "person"));
    checkArgument(row != null, "%s was not added; call person(id) first", person);
    return Components.required(row, "row");
  }

  /**
   * Scores all pairs row by row whenever they are needed, for pools of so many pairs that nobody can add them; see {@link
   * MatchingProblem#ofRows}. The row of a person has an entry for everybody, in the order in which they were added. Two people
   * must have the same score in either row; strategies find out, and refuse.
   *
   * @param rows the scores of one person with all others, a pure function
   * @return this builder
   * @throws IllegalArgumentException if rows were given before
   */
  public PeerProblemBuilder rows(RowScores rows) {
    checkArgument(scores == null, "rows were given twice; one function scores all pairs");
    scores = Components.required(rows, "rows");
    return this;
  }

  /**
   * Settles a pair: every solution has it. It must be one that may be.
   *
   * @param first one of them
   * @param second the other
   * @return this builder
   */
  public PeerProblemBuilder force(ParticipantId first, ParticipantId second) {
    forced.add(Pairing.of(first, second).inOrder());
    return this;
  }

  /**
   * Finishes.
   *
   * @return the problem; an empty pool is allowed
   * @throws IllegalArgumentException if a forced pair was not added, somebody is forced into two, or there are both rows and
   *     pairs
   */
  public MatchingProblem build() {
    return (scores == null ? listed() : computed(scores)).withForced(forced);
  }

  private MatchingProblem computed(RowScores function) {
    checkArgument(
        rows.values().stream().allMatch(Map::isEmpty),
        "pairs were added although rows score all of them; leave out one or the other");
    int[] places = new int[rows.size()];
    Arrays.fill(places, 1);
    return MatchingProblem.ofRows(places, ComputedCandidates.pool(function, numbers));
  }

  private MatchingProblem listed() {
    ImmutableList<ParticipantId> people = ImmutableList.copyOf(rows.keySet());
    NavigableMap<ParticipantId, Integer> index = new TreeMap<>();
    people.forEach(person -> index.put(person, index.size()));
    int[] start = new int[people.size() + 1];
    List<Integer> partners = new ArrayList<>();
    List<Wish> wishes = new ArrayList<>();
    int i = 0;
    for (NavigableMap<ParticipantId, Wish> row : rows.values()) {
      row.keySet().forEach(partner -> partners.add(index.get(partner)));
      wishes.addAll(row.values());
      start[++i] = wishes.size();
    }
    return MatchingProblem.pool(
        people,
        CandidateGraph.of(
            people.size(),
            people.size(),
            start,
            partners.stream().mapToInt(partner -> partner).toArray()),
        wishes.stream().mapToInt(Wish::points).toArray(),
        wishes.stream().mapToInt(Wish::own).toArray(),
        wishes.stream().mapToInt(Wish::partners).toArray());
  }

  private record Wish(int points, int own, int partners) {}
}
