package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.PeerProblemBuilder;
import org.weft.matching.scoring.Scoring;

/** A problem of one pool, listed in another order, under other names or with strangers; and every way to pair its people. */
public final class Pools {
  private static final int MOST_PEOPLE = 9;

  private Pools() {}

  /**
   * Builds a pool anew from its people and pairs in another order.
   *
   * @param pool the pool, without forced pairs
   * @param seed decides the order
   * @return a pool that should be the same
   */
  public static MatchingProblem shuffled(MatchingProblem pool, long seed) {
    return rebuilt(pool, new Random(seed), person -> person, ImmutableList.of());
  }

  /**
   * Gives everybody another id.
   *
   * @param pool the pool, without forced pairs
   * @param rename the new id for each id; must keep their order
   * @return the pool under other names
   */
  public static MatchingProblem renamed(MatchingProblem pool, UnaryOperator<ParticipantId> rename) {
    return rebuilt(pool, new Random(0), rename, ImmutableList.of());
  }

  /**
   * Adds people whom nobody may be paired with.
   *
   * @param pool the pool, without forced pairs
   * @param strangers ids that the pool does not have
   * @return a pool with the same pairs
   */
  public static MatchingProblem withStrangers(
      MatchingProblem pool, ImmutableList<ParticipantId> strangers) {
    return rebuilt(pool, new Random(0), person -> person, strangers);
  }

  private static MatchingProblem rebuilt(
      MatchingProblem pool,
      Random random,
      UnaryOperator<ParticipantId> rename,
      ImmutableList<ParticipantId> strangers) {
    PeerProblemBuilder builder = MatchingProblem.peers();
    List<ParticipantId> people = new ArrayList<>(pool.mentees());
    Collections.shuffle(people, random);
    people.forEach(person -> builder.person(rename.apply(person)));
    strangers.forEach(builder::person);
    List<Pairing> possible = new ArrayList<>(possible(pool));
    Collections.shuffle(possible, random);
    for (Pairing pair : possible) {
      boolean turned = random.nextBoolean();
      ParticipantId first = turned ? pair.mentor() : pair.mentee();
      ParticipantId second = turned ? pair.mentee() : pair.mentor();
      int c = pool.candidate(first, second).orElseThrow();
      builder.pair(
          rename.apply(first),
          rename.apply(second),
          pool.points(c) / (double) Scoring.POINTS,
          pool.menteePoints(c) / (double) Scoring.POINTS,
          pool.mentorPoints(c) / (double) Scoring.POINTS);
    }
    return builder.build();
  }

  /**
   * Lists the pairs that may be.
   *
   * @param pool the pool
   * @return each pair once, the lower id first
   */
  public static ImmutableList<Pairing> possible(MatchingProblem pool) {
    return Listings.candidates(pool).stream()
        .filter(pair -> pair.mentee().compareTo(pair.mentor()) < 0)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tries every way to pair people.
   *
   * @param pool a pool of at most nine people
   * @return every choice of possible pairs in which nobody comes twice
   */
  public static List<ImmutableList<Pairing>> all(MatchingProblem pool) {
    if (pool.mentees().size() > MOST_PEOPLE) {
      throw new IllegalArgumentException("at most " + MOST_PEOPLE + " people can be tried but "
          + pool.mentees().size() + " were given; use a certificate");
    }
    List<ImmutableList<Pairing>> all = new ArrayList<>();
    extend(possible(pool), 0, new ArrayList<>(), all);
    return all;
  }

  private static void extend(
      ImmutableList<Pairing> possible,
      int next,
      List<Pairing> soFar,
      List<ImmutableList<Pairing>> all) {
    if (next == possible.size()) {
      all.add(ImmutableList.copyOf(soFar));
      return;
    }
    extend(possible, next + 1, soFar, all);
    Pairing pair = possible.get(next);
    if (soFar.stream().noneMatch(other -> has(other, pair.mentee()) || has(other, pair.mentor()))) {
      soFar.add(pair);
      extend(possible, next + 1, soFar, all);
      soFar.remove(soFar.size() - 1);
    }
  }

  private static boolean has(Pairing pair, ParticipantId person) {
    return pair.mentee().equals(person) || pair.mentor().equals(person);
  }

  /**
   * Adds up what pairs are worth to the program.
   *
   * @param pool the pool
   * @param pairs some of its pairs
   * @return points
   */
  public static long total(MatchingProblem pool, List<Pairing> pairs) {
    return pairs.stream()
        .mapToLong(
            pair -> pool.points(pool.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
  }

  /**
   * Counts the pairs of people who would both rather have each other; any partner is better than none.
   *
   * @param pool the pool
   * @param pairs who is paired
   * @param order who comes first is better where scores are equal; nobody if equal scores block nobody
   * @return the number of blocking pairs
   */
  public static long blocking(
      MatchingProblem pool, List<Pairing> pairs, List<ParticipantId> order) {
    return possible(pool).stream()
        .filter(pair -> gains(pool, pairs, order, pair.mentee(), pair.mentor())
            && gains(pool, pairs, order, pair.mentor(), pair.mentee()))
        .count();
  }

  private static boolean gains(
      MatchingProblem pool,
      List<Pairing> pairs,
      List<ParticipantId> order,
      ParticipantId person,
      ParticipantId other) {
    for (Pairing pair : pairs) {
      if (has(pair, person)) {
        ParticipantId present = pair.mentee().equals(person) ? pair.mentor() : pair.mentee();
        long gain = liking(pool, person, other) - liking(pool, person, present);
        return gain > 0 || (gain == 0 && order.indexOf(other) < order.indexOf(present));
      }
    }
    return true;
  }

  private static long liking(MatchingProblem pool, ParticipantId person, ParticipantId other) {
    return pool.menteePoints(pool.candidate(person, other).orElseThrow());
  }
}
