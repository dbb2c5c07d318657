package org.weft.matching.certificate;

import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** The chances of candidates as whole numbers over one denominator, checked against the places. */
final class CheckedChances {
  private static final int NONE = CheckedPairs.NONE;

  /** What is left once forced pairs are settled. */
  final MatchingProblem problem;

  /** What a chance of 1 counts. */
  final BigInteger whole;

  /** For each candidate. */
  final BigInteger[] chance;

  final BigInteger[] ofMentor;
  private final BigInteger[] ofMentee;

  CheckedChances(MatchingProblem problem, List<PairChance> chances) {
    this.problem = problem.afterForced();
    BigInteger common = BigInteger.ONE;
    for (PairChance each : chances) {
      common = common.divide(common.gcd(each.total())).multiply(each.total());
    }
    this.whole = common;
    this.chance = zeros(this.problem.candidates());
    this.ofMentee = zeros(this.problem.mentees().size());
    this.ofMentor = zeros(this.problem.mentors().size());
  }

  private static BigInteger[] zeros(int length) {
    BigInteger[] zeros = new BigInteger[length];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }

  /** Takes the chances in; null if forced pairs are certain, the others candidates, and nobody is given too much. */
  @Nullable String flaw(MatchingProblem stated, List<PairChance> chances) {
    ImmutableSet<Pairing> forced = ImmutableSet.copyOf(stated.forced());
    int certain = 0;
    boolean[] seen = new boolean[chance.length];
    for (PairChance each : chances) {
      Pairing pair = each.pair();
      if (forced.contains(pair)) {
        certain += each.favorable().equals(each.total()) ? 1 : 0;
        continue;
      }
      int candidate = problem.candidate(pair.mentee(), pair.mentor()).orElse(NONE);
      if (candidate == NONE || seen[candidate]) {
        return pair + (candidate == NONE ? " is no candidate" : " comes twice");
      }
      seen[candidate] = true;
      take(candidate, each.favorable().multiply(whole.divide(each.total())));
    }
    return certain == forced.size() ? overload() : "a forced pair is not certain";
  }

  private void take(int candidate, BigInteger share) {
    int mentee = problem.menteeOf(candidate);
    int mentor = problem.mentorOf(candidate);
    chance[candidate] = share;
    ofMentee[mentee] = ofMentee[mentee].add(share);
    ofMentor[mentor] = ofMentor[mentor].add(share);
  }

  private @Nullable String overload() {
    for (int i = 0; i < ofMentee.length; i++) {
      if (ofMentee[i].compareTo(whole) > 0) {
        return "the chances of " + problem.mentees().get(i) + " add up to more than 1";
      }
    }
    for (int j = 0; j < ofMentor.length; j++) {
      if (ofMentor[j].compareTo(all(j)) > 0) {
        return "the chances of " + problem.mentors().get(j) + " add up to more than their "
            + problem.places(j) + " places";
      }
    }
    return null;
  }

  private BigInteger all(int mentor) {
    return whole.multiply(BigInteger.valueOf(problem.places(mentor)));
  }

  boolean isFull(int mentor) {
    return ofMentor[mentor].equals(all(mentor));
  }

  /** The candidates of each mentee, best first. The order names every mentor once. */
  int[][] lists(List<ParticipantId> mentorOrder) {
    int[] turn = new int[ofMentor.length];
    for (int k = 0; k < turn.length; k++) {
      turn[problem.indexOfMentor(mentorOrder.get(k)).orElseThrow()] = k;
    }
    Comparator<Integer> better = Comparator.<Integer>comparingLong(problem::menteePoints)
        .reversed()
        .thenComparingInt(c -> turn[problem.mentorOf(c)]);
    return IntStream.range(0, ofMentee.length)
        .mapToObj(i -> IntStream.range(problem.firstCandidate(i), problem.endCandidate(i))
            .boxed()
            .sorted(better)
            .mapToInt(c -> c)
            .toArray())
        .toArray(int[][]::new);
  }

  ParticipantId mentee(int candidate) {
    return problem.mentees().get(problem.menteeOf(candidate));
  }

  ParticipantId mentor(int candidate) {
    return problem.mentors().get(problem.mentorOf(candidate));
  }
}
