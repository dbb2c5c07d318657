package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.PeerProblemBuilder;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.RowProblemBuilder;
import org.weft.matching.problem.RowScores;
import org.weft.matching.scoring.Scoring;

/** The same problem, listed in another order, under other names, by rows, or with strangers who change nothing. */
public final class Listings {
  private Listings() {}

  /**
   * Builds a problem anew from its people and candidates in another order.
   *
   * @param problem the problem
   * @param seed decides the order
   * @return a problem that should be the same
   */
  public static MatchingProblem shuffled(MatchingProblem problem, long seed) {
    return rebuilt(problem, new Random(seed), person -> person, ImmutableList.of());
  }

  /**
   * Gives everybody another id, such that the order of the ids stays.
   *
   * @param problem the problem
   * @param rename the new id for each id; must keep their order
   * @return the problem under other names
   */
  public static MatchingProblem renamed(
      MatchingProblem problem, UnaryOperator<ParticipantId> rename) {
    return rebuilt(problem, new Random(0), rename, ImmutableList.of());
  }

  /**
   * Gives an id that is different and sorts in the same place.
   *
   * @param person an id
   * @return a longer id
   */
  public static ParticipantId longer(ParticipantId person) {
    return ParticipantId.of("q" + person.value());
  }

  /**
   * Adds people who look for a mentor and mentor, whom nobody may meet.
   *
   * @param problem the problem
   * @param strangers ids that the problem does not have
   * @return a problem with the same candidates
   */
  public static MatchingProblem withStrangers(
      MatchingProblem problem, ImmutableList<ParticipantId> strangers) {
    return rebuilt(problem, new Random(0), person -> person, strangers);
  }

  /**
   * Leaves out some of the candidates of a mentee, as a mentee does who hides wishes.
   *
   * @param problem the problem
   * @param mentee the mentee
   * @param choice decides which: its lowest bit stands for the first candidate
   * @return a problem with fewer candidates, or as many
   */
  public static MatchingProblem hiding(MatchingProblem problem, ParticipantId mentee, long choice) {
    ProblemBuilder builder = MatchingProblem.builder();
    problem.mentees().forEach(builder::mentee);
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      builder.mentor(problem.mentors().get(mentor), problem.places(mentor));
    }
    ImmutableList<Pairing> candidates = candidates(problem);
    for (int c = 0; c < candidates.size(); c++) {
      if (!candidates.get(c).mentee().equals(mentee) || (choice >>> c & 1) == 0) {
        add(builder, candidates.get(c), problem, c);
      }
    }
    return builder.build();
  }

  private static void add(ProblemBuilder builder, Pairing pair, MatchingProblem problem, int c) {
    builder.candidate(
        pair.mentee(),
        pair.mentor(),
        problem.points(c) / (double) Scoring.POINTS,
        problem.menteePoints(c) / (double) Scoring.POINTS,
        problem.mentorPoints(c) / (double) Scoring.POINTS);
  }

  private static MatchingProblem rebuilt(
      MatchingProblem problem,
      Random random,
      UnaryOperator<ParticipantId> rename,
      ImmutableList<ParticipantId> strangers) {
    ProblemBuilder builder = MatchingProblem.builder();
    for (int mentor : order(problem.mentors().size(), random)) {
      builder.mentor(rename.apply(problem.mentors().get(mentor)), problem.places(mentor));
    }
    for (int mentee : order(problem.mentees().size(), random)) {
      builder.mentee(rename.apply(problem.mentees().get(mentee)));
    }
    strangers.forEach(stranger -> builder.mentee(stranger).mentor(stranger, 1));
    List<Pairing> candidates = new ArrayList<>(candidates(problem));
    for (int c : order(candidates.size(), random)) {
      Pairing pair = candidates.get(c);
      add(
          builder,
          Pairing.of(rename.apply(pair.mentee()), rename.apply(pair.mentor())),
          problem,
          c);
    }
    return builder.build();
  }

  /**
   * States a problem by rows that are computed on demand; forced pairs stay, and what both sides would like is what a pair is
   * worth.
   *
   * @param problem a problem of two sides that asks for nothing but forced pairs
   * @param seed decides the order in which people are added
   * @return the problem without a list of candidates
   */
  public static MatchingProblem byRows(MatchingProblem problem, long seed) {
    Random random = new Random(seed);
    List<Integer> mentees = order(problem.mentees().size(), random);
    List<Integer> mentors = order(problem.mentors().size(), random);
    RowProblemBuilder builder = MatchingProblem.ofRows((mentee, scores) -> {
      ParticipantId row = problem.mentees().get(mentees.get(mentee));
      for (int j = 0; j < scores.length; j++) {
        OptionalInt candidate = problem.candidate(row, problem.mentors().get(mentors.get(j)));
        scores[j] = candidate.isPresent()
            ? problem.points(candidate.getAsInt()) / (double) Scoring.POINTS
            : RowScores.NO_CANDIDATE;
      }
    });
    mentees.forEach(i -> builder.mentee(problem.mentees().get(i)));
    mentors.forEach(j -> builder.mentor(problem.mentors().get(j), problem.places(j)));
    problem.forced().forEach(pair -> builder.force(pair.mentee(), pair.mentor()));
    return builder.build();
  }

  /**
   * States a pool by rows that are computed on demand; forced pairs stay, and what both people would like is what a pair is worth.
   *
   * @param pool a problem of one pool
   * @param seed decides the order in which people are added
   * @return the pool without a list of candidates
   */
  public static MatchingProblem poolByRows(MatchingProblem pool, long seed) {
    List<Integer> people = order(pool.mentees().size(), new Random(seed));
    PeerProblemBuilder builder = MatchingProblem.peers().rows((person, scores) -> {
      ParticipantId row = pool.mentees().get(people.get(person));
      for (int j = 0; j < scores.length; j++) {
        OptionalInt candidate = pool.candidate(row, pool.mentees().get(people.get(j)));
        scores[j] = candidate.isPresent()
            ? pool.points(candidate.getAsInt()) / (double) Scoring.POINTS
            : RowScores.NO_CANDIDATE;
      }
    });
    people.forEach(i -> builder.person(pool.mentees().get(i)));
    pool.forced().forEach(pair -> builder.force(pair.mentee(), pair.mentor()));
    return builder.build();
  }

  private static List<Integer> order(int size, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }

  /**
   * Lists the candidates of a problem.
   *
   * @param problem the problem
   * @return who could meet whom; the place in the list is the index of the candidate
   */
  public static ImmutableList<Pairing> candidates(MatchingProblem problem) {
    MatchingProblem listed = problem.listed();
    ImmutableList.Builder<Pairing> candidates = ImmutableList.builder();
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      for (int c = listed.firstCandidate(mentee); c < listed.endCandidate(mentee); c++) {
        candidates.add(
            Pairing.of(problem.mentees().get(mentee), problem.mentors().get(listed.mentorOf(c))));
      }
    }
    return candidates.build();
  }
}
