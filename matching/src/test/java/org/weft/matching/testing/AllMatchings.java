package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Every matching of a small problem, and the definitions by which each is judged.
 *
 * <p>Written apart from the strategies and the checker: it works on ids, tries everything, and proves nothing. Up to six
 * mentees and six mentors take well under a second.
 */
public final class AllMatchings {
  private static final int MOST_MENTEES = 7;

  private final MatchingProblem problem;
  private final ImmutableList<Pairing> candidates;
  private final List<ImmutableList<Pairing>> all = new ArrayList<>();

  private AllMatchings(MatchingProblem problem) {
    this.problem = problem;
    this.candidates = Listings.candidates(problem);
    if (problem.mentees().size() > MOST_MENTEES) {
      throw new IllegalArgumentException("at most " + MOST_MENTEES + " mentees can be tried but "
          + problem.mentees().size() + " were given; use a certificate");
    }
    extend(0, new ArrayList<>());
  }

  /**
   * Tries every matching of a problem.
   *
   * @param problem a problem of at most seven mentees
   * @return its matchings
   */
  public static AllMatchings of(MatchingProblem problem) {
    return new AllMatchings(problem);
  }

  private void extend(int mentee, List<Pairing> soFar) {
    if (mentee == problem.mentees().size()) {
      all.add(ImmutableList.copyOf(soFar));
      return;
    }
    extend(mentee + 1, soFar);
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      Pairing pair = candidates.get(c);
      if (load(soFar, pair.mentor()) < places(pair.mentor())) {
        soFar.add(pair);
        extend(mentee + 1, soFar);
        soFar.remove(soFar.size() - 1);
      }
    }
  }

  /**
   * Lists all matchings.
   *
   * @return every choice of candidates that gives nobody two mentors and no mentor more than their places
   */
  public List<ImmutableList<Pairing>> all() {
    return all;
  }

  /**
   * Lists the matchings without a blocking pair by scores, in which ties block nobody.
   *
   * @return all weakly stable matchings
   */
  public List<ImmutableList<Pairing>> weaklyStable() {
    return all.stream().filter(this::isWeaklyStable).toList();
  }

  /**
   * Tells whether no mentee and mentor would both rather have each other.
   *
   * @param pairs a matching
   * @return true if no candidate blocks it
   */
  public boolean isWeaklyStable(List<Pairing> pairs) {
    return candidates.stream()
        .noneMatch(pair -> blocks(pair, pairs, this::menteePoints, this::mentorPoints));
  }

  /**
   * Tells whether a candidate blocks a matching: by these wishes the mentee would rather have the mentor than whom they
   * have, and the mentor has room or would rather have the mentee than one of theirs.
   *
   * @param pair the candidate
   * @param pairs the matching
   * @param menteeWish how much the mentee of a candidate likes it
   * @param mentorWish how much the mentor of a candidate likes it
   * @return true if it blocks
   */
  boolean blocks(
      Pairing pair,
      List<Pairing> pairs,
      ToLongFunction<Pairing> menteeWish,
      ToLongFunction<Pairing> mentorWish) {
    boolean menteeGains = pairs.stream()
        .filter(held -> held.mentee().equals(pair.mentee()))
        .allMatch(held -> menteeWish.applyAsLong(pair) > menteeWish.applyAsLong(held));
    boolean mentorGains = load(pairs, pair.mentor()) < places(pair.mentor())
        || pairs.stream()
            .filter(held -> held.mentor().equals(pair.mentor()))
            .anyMatch(held -> mentorWish.applyAsLong(pair) > mentorWish.applyAsLong(held));
    return menteeGains && mentorGains;
  }

  /**
   * Finds the size of the largest matching.
   *
   * @return most pairs
   */
  public int mostPeople() {
    return all.stream().mapToInt(List::size).max().orElseThrow();
  }

  /**
   * Finds the best total among matchings of a size.
   *
   * @param size number of pairs
   * @return most points
   */
  public long bestTotal(int size) {
    return all.stream()
        .filter(pairs -> pairs.size() == size)
        .mapToLong(this::total)
        .max()
        .orElseThrow();
  }

  /**
   * Finds the best total of all.
   *
   * @return most points
   */
  public long bestTotal() {
    return all.stream().mapToLong(this::total).max().orElseThrow();
  }

  /**
   * Adds up what pairs are worth to the program.
   *
   * @param pairs a matching
   * @return points
   */
  public long total(List<Pairing> pairs) {
    return pairs.stream().mapToLong(pair -> problem.points(index(pair))).sum();
  }

  long menteePoints(Pairing pair) {
    return problem.menteePoints(index(pair));
  }

  long mentorPoints(Pairing pair) {
    return problem.mentorPoints(index(pair));
  }

  int places(ParticipantId mentor) {
    return problem.places(problem.mentors().indexOf(mentor));
  }

  static long load(List<Pairing> pairs, ParticipantId mentor) {
    return pairs.stream().filter(pair -> pair.mentor().equals(mentor)).count();
  }

  private int index(Pairing pair) {
    return candidates.indexOf(pair);
  }
}
