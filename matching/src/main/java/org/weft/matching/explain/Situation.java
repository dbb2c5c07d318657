package org.weft.matching.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.kernel.repair.PricedMatching;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;

/**
 * A problem and its solution in numbers: who holds whom, and prices where the certificate carries them.
 *
 * <p>People are numbered as in the problem. An edge is a candidate of the problem that is left when forced pairs are settled; the
 * graph of these has the same people.
 */
final class Situation {
  static final int NONE = -1;

  private static final Sets.SetView<ProblemFeature> NOT_EXPLAINED =
      Sets.union(EnumSet.of(ProblemFeature.ONE_POOL), EnumSet.of(ProblemFeature.SEVERAL_MENTORS));

  final MatchingProblem problem;
  final Solution solution;

  /** The problem without its forced pairs. */
  final MatchingProblem rest;

  private final boolean nothingForced;
  final CandidateGraph graph;

  /** For each mentee the candidate that became its pair, in the whole problem. */
  final int[] held;

  /** For each mentee whether its pair was settled beforehand. */
  final boolean[] settled;

  /** For each mentee its edge in the rest. */
  final int[] heldEdge;

  final int[] load;
  private final @Nullable PricedMatching priced;
  private @Nullable MentorIndex index;
  private @Nullable MentorIndex restIndex;

  Situation(MatchingProblem problem, Solution solution) {
    checkFeatures(problem);
    checkArgument(
        !(solution.certificate() instanceof Impossible),
        "there is no answer to explain: %s; read the certificate instead",
        solution.certificate().claim());
    this.problem = problem;
    this.solution = solution;
    this.rest = problem.afterForced();
    this.nothingForced = problem.forced().isEmpty();
    this.graph = graphOf(rest);
    this.held = new int[problem.mentees().size()];
    this.heldEdge = new int[held.length];
    this.settled = new boolean[held.length];
    this.load = new int[problem.mentors().size()];
    Arrays.fill(held, NONE);
    Arrays.fill(heldEdge, NONE);
    solution.pairs().forEach(this::hold);
    checkLoads();
    problem.forced().forEach(this::settle);
    OptimalCertificate.@Nullable BestTotal total = pricesOf(solution.certificate());
    boolean plain = rest.features().isEmpty();
    this.priced = total == null || !plain ? null : price(total);
  }

  private static void checkFeatures(MatchingProblem problem) {
    checkArgument(
        Sets.intersection(NOT_EXPLAINED, problem.features()).isEmpty(),
        "explanations speak of two sides and one mentor a mentee but the problem has %s; explain a problem without",
        Sets.intersection(NOT_EXPLAINED, problem.features()));
  }

  private void hold(Pairing pair) {
    OptionalInt candidate = problem.candidate(pair.mentee(), pair.mentor());
    checkArgument(
        candidate.isPresent(),
        "%s is no candidate of the problem; explain a solution of this problem",
        pair);
    int mentee = problem.indexOfMentee(pair.mentee()).orElseThrow();
    checkArgument(
        held[mentee] == NONE,
        "%s has two mentors; explain a solution of this problem",
        pair.mentee());
    held[mentee] = candidate.orElseThrow();
    load[problem.mentorOf(held[mentee])]++;
    heldEdge[mentee] = nothingForced
        ? held[mentee]
        : rest.candidate(pair.mentee(), pair.mentor()).orElse(NONE);
  }

  private void checkLoads() {
    for (int j = 0; j < load.length; j++) {
      checkArgument(
          load[j] <= problem.places(j),
          "%s has %s mentees on %s places; explain a solution of this problem",
          problem.mentors().get(j),
          load[j],
          problem.places(j));
    }
  }

  private void settle(Pairing pair) {
    int mentee = problem.indexOfMentee(pair.mentee()).orElseThrow();
    checkArgument(
        held[mentee] != NONE
            && problem.mentors().get(problem.mentorOf(held[mentee])).equals(pair.mentor()),
        "the forced pair of %s is missing; explain a solution of this problem",
        pair);
    settled[mentee] = true;
  }

  static CandidateGraph graphOf(MatchingProblem problem) {
    int[] start = new int[problem.mentees().size() + 1];
    int[] mentor = new int[problem.candidates()];
    for (int i = 0; i < start.length - 1; i++) {
      start[i + 1] = problem.endCandidate(i);
    }
    for (int c = 0; c < mentor.length; c++) {
      mentor[c] = problem.mentorOf(c);
    }
    return CandidateGraph.trusted(start.length - 1, problem.mentors().size(), start, mentor);
  }

  private static OptimalCertificate.@Nullable BestTotal pricesOf(Certificate certificate) {
    if (certificate instanceof OptimalCertificate.MostPeopleThenBestTotal most) {
      return most.total();
    }
    return certificate instanceof OptimalCertificate.BestTotal total ? total : null;
  }

  private PricedMatching price(OptimalCertificate.BestTotal total) {
    checkArgument(
        total.mentorPrices().size() == load.length,
        "the certificate has prices of %s mentors for a problem of %s; explain a solution of this problem",
        total.mentorPrices().size(),
        load.length);
    long[] price = new long[load.length];
    for (int j = 0; j < price.length; j++) {
      ParticipantId named = total.mentorPrices().get(j).person();
      checkArgument(
          named.equals(problem.mentors().get(j)),
          "the certificate has a price of %s where the problem has %s; explain a solution of this problem",
          named,
          problem.mentors().get(j));
      price[j] = total.mentorPrices().get(j).points();
    }
    long[] points = new long[graph.edges()];
    Arrays.setAll(points, rest::points);
    return solution.certificate() instanceof OptimalCertificate.MostPeopleThenBestTotal
        ? PricedMatching.peopleFirst(graph, places(), points, total.bonus(), heldEdge, price)
        : PricedMatching.of(graph, places(), points, heldEdge, price);
  }

  /** Places that are left when forced pairs are settled. */
  int[] places() {
    int[] places = new int[load.length];
    for (int j = 0; j < places.length; j++) {
      places[j] = rest.places(j);
    }
    return places;
  }

  /** The best matching with its prices, or null where the certificate has none. */
  @Nullable PricedMatching priced() {
    return priced;
  }

  /** The candidates of each mentor in the whole problem. */
  MentorIndex index() {
    if (index == null) {
      index = nothingForced ? restIndex() : MentorIndex.of(graphOf(problem));
    }
    return index;
  }

  /** The edges of each mentor. */
  MentorIndex restIndex() {
    if (restIndex == null) {
      restIndex = MentorIndex.of(graph);
    }
    return restIndex;
  }

  boolean hasRoom(int mentor) {
    return load[mentor] < problem.places(mentor);
  }

  ParticipantId mentee(int index) {
    return problem.mentees().get(index);
  }

  ParticipantId mentor(int index) {
    return problem.mentors().get(index);
  }

  /** The mentees of a mentor, by number; linear in the mentor's candidates. */
  ImmutableList<Integer> menteesOf(int mentor) {
    ImmutableList.Builder<Integer> mentees = ImmutableList.builder();
    for (int k = index().firstEntry(mentor); k < index().endEntry(mentor); k++) {
      int i = index().menteeAt(k);
      if (held[i] == index().edgeAt(k)) {
        mentees.add(i);
      }
    }
    return mentees.build();
  }

  /** The edge of a candidate, or none if it is no longer there when forced pairs are settled. */
  int edgeOf(int mentee, int mentor) {
    return rest.candidate(mentee(mentee), mentor(mentor)).orElse(NONE);
  }
}
