package org.weft.matching.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.MatchingProblem;
import org.weft.matching.Pairing;
import org.weft.matching.ProblemBuilder;
import org.weft.matching.TieBreak;
import org.weft.matching.scoring.Scoring;

/**
 * Problems and tie-breaks.
 *
 * <p>Some people are on both sides, some mentors have no place, some people have no candidate. Scores are few, so that ties
 * are everywhere, or many. A failing problem shrinks to few people and candidates.
 */
public final class ProblemArbitraries {
  private ProblemArbitraries() {}

  /** A candidate before ids are given; the numbers are places in lists, taken around. */
  private record Link(int mentee, int mentor, int points, int menteePoints, int mentorPoints) {}

  /**
   * Gives problems small enough to try every matching: up to five mentees and five mentors.
   *
   * @return a problem with ties
   */
  public static Arbitrary<MatchingProblem> tiny() {
    return problems(5, 40, fewScores());
  }

  /**
   * Gives the largest problems whose matchings can still be tried one by one: up to six mentees and six mentors.
   *
   * @return a problem with ties
   */
  public static Arbitrary<MatchingProblem> small() {
    return problems(6, 60, fewScores());
  }

  /**
   * Gives problems like {@link #tiny()} in which everybody's scores almost surely differ.
   *
   * @return a problem without ties
   */
  public static Arbitrary<MatchingProblem> tinyWithDistinctScores() {
    return problems(5, 40, allScores()).filter(ProblemArbitraries::isStrict);
  }

  /**
   * Gives problems of every size up to twenty people a side, for laws that need no enumeration.
   *
   * @return a problem, with ties more often than not
   */
  public static Arbitrary<MatchingProblem> problems() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, problems(7, 80, fewScores())),
        Tuple.of(2, problems(20, 300, fewScores())),
        Tuple.of(1, problems(20, 300, allScores())));
  }

  /**
   * Gives tie-breaks of every kind.
   *
   * @return by id, seeded, or with some people first
   */
  public static Arbitrary<TieBreak> tieBreaks() {
    return Arbitraries.oneOf(
        Arbitraries.just(TieBreak.byId()),
        Arbitraries.longs().map(TieBreak::seeded),
        Arbitraries.integers()
            .between(0, 24)
            .map(ProblemArbitraries::person)
            .list()
            .ofMaxSize(6)
            .map(TieBreak::first));
  }

  private static Arbitrary<Integer> fewScores() {
    return Arbitraries.of(0, 250_000, 500_000, 500_001, (int) Scoring.POINTS);
  }

  private static Arbitrary<Integer> allScores() {
    return uniform(0, (int) Scoring.POINTS);
  }

  /** Without the usual preference for small numbers, which would leave most problems nearly empty. */
  private static Arbitrary<Integer> uniform(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .withDistribution(RandomDistribution.uniform());
  }

  /** Mentors like best who likes them least: such problems have many stable matchings. */
  private static List<Link> opposed(List<Link> links) {
    return links.stream()
        .map(link -> new Link(
            link.mentee,
            link.mentor,
            link.points,
            link.menteePoints,
            (int) Scoring.POINTS - link.menteePoints))
        .toList();
  }

  /** Half of the problems are nearly full: those are where people compete. */
  private static Arbitrary<Integer> sizes(int most) {
    return Arbitraries.frequencyOf(
        Tuple.of(2, uniform(0, most)),
        Tuple.of(1, Arbitraries.just(most - 1)),
        Tuple.of(1, Arbitraries.just(most)));
  }

  private static Arbitrary<MatchingProblem> problems(
      int mostPeople, int mostLinks, Arbitrary<Integer> scores) {
    Arbitrary<Integer> anybody = uniform(0, mostPeople - 1);
    Arbitrary<Link> free =
        Combinators.combine(anybody, anybody, scores, scores, scores).as(Link::new);
    Arbitrary<List<Link>> links =
        free.list().ofMaxSize(mostLinks).withSizeDistribution(RandomDistribution.uniform());
    return Combinators.combine(
            sizes(mostPeople),
            sizes(mostPeople),
            Arbitraries.of(0, 1, 1, 1, 1, 2, 2, 3).list().ofSize(mostPeople),
            uniform(0, 2 * mostPeople),
            Arbitraries.oneOf(links, links.map(ProblemArbitraries::opposed)))
        .as(ProblemArbitraries::assemble)
        .withoutEdgeCases();
  }

  /** The first mentor has the id of mentee {@code shift}, so the two sides overlap more or less. */
  private static MatchingProblem assemble(
      int mentees, int mentors, List<Integer> places, int shift, List<Link> links) {
    ProblemBuilder builder = MatchingProblem.builder();
    for (int i = 0; i < mentees; i++) {
      builder.mentee(person(i));
    }
    for (int j = 0; j < mentors; j++) {
      builder.mentor(person(shift + j), places.get(j));
    }
    Map<Pairing, Link> chosen = new LinkedHashMap<>();
    for (Link link : links) {
      if (mentees > 0 && mentors > 0) {
        ParticipantId mentee = person(link.mentee % mentees);
        ParticipantId mentor = person(shift + link.mentor % mentors);
        if (!mentee.equals(mentor)) {
          chosen.put(Pairing.of(mentee, mentor), link);
        }
      }
    }
    chosen.forEach((pair, link) -> builder.candidate(
        pair.mentee(),
        pair.mentor(),
        fraction(link.points),
        fraction(link.menteePoints),
        fraction(link.mentorPoints)));
    return builder.build();
  }

  private static double fraction(int points) {
    return points / (double) Scoring.POINTS;
  }

  /** Ids whose order differs from the order of the numbers: {@code p-10} comes before {@code p-9}. */
  static ParticipantId person(int number) {
    return ParticipantId.of("p-" + number);
  }

  private static boolean isStrict(MatchingProblem problem) {
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
        for (int d = 0; d < c; d++) {
          boolean rivals = d >= problem.firstCandidate(mentee);
          if ((rivals && problem.menteePoints(c) == problem.menteePoints(d))
              || (problem.mentorOf(c) == problem.mentorOf(d)
                  && problem.mentorPoints(c) == problem.mentorPoints(d))) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
