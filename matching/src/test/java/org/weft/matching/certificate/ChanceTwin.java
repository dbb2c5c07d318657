package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.testing.AllMatchings;

/** Some matchings of a small problem, equally likely; judged by the definitions, with chances counted in matchings. */
record ChanceTwin(
    MatchingProblem problem,
    ImmutableList<ParticipantId> mentorOrder,
    ImmutableList<ImmutableList<Pairing>> matchings) {

  static ChanceTwin of(
      MatchingProblem problem, ImmutableList<ParticipantId> mentorOrder, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ImmutableList<Pairing>> all = new ArrayList<>(AllMatchings.of(problem).all());
    // Large matchings waste little, so that it takes a second look to refute them.
    all.sort(Comparator.comparingInt(pairs -> -pairs.size()));
    int from = 1 + random.nextInt(Math.min(all.size(), 40));
    return new ChanceTwin(
        problem,
        mentorOrder,
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(k -> all.get(random.nextInt(from)))
            .collect(ImmutableList.toImmutableList()));
  }

  ImmutableList<PairChance> chances() {
    return matchings.stream()
        .flatMap(List::stream)
        .distinct()
        .map(pair -> new PairChance(
            pair, BigInteger.valueOf(count(pair)), BigInteger.valueOf(matchings.size())))
        .collect(ImmutableList.toImmutableList());
  }

  private long count(Pairing pair) {
    return matchings.stream().filter(pairs -> pairs.contains(pair)).count();
  }

  private long count(ParticipantId mentee, ParticipantId mentor) {
    return count(Pairing.of(mentee, mentor));
  }

  private List<ParticipantId> list(ParticipantId mentee) {
    return mentorOrder.stream()
        .filter(mentor -> problem.candidate(mentee, mentor).isPresent())
        .sorted(Comparator.comparing(
            mentor -> -problem.menteePoints(problem.candidate(mentee, mentor).orElseThrow())))
        .toList();
  }

  private boolean hasLeft(ParticipantId mentor) {
    long taken =
        problem.mentees().stream().mapToLong(mentee -> count(mentee, mentor)).sum();
    int places = problem.places(problem.indexOfMentor(mentor).orElseThrow());
    return taken < (long) places * matchings.size();
  }

  /** Whether some mentee could use what is left. */
  boolean wastes() {
    for (ParticipantId mentee : problem.mentees()) {
      long reach = 0;
      for (ParticipantId mentor : list(mentee)) {
        reach += count(mentee, mentor);
        if (reach < matchings.size() && hasLeft(mentor)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether somebody would trade one for another, and somebody that one for the next, and so on around: by closure. */
  boolean hasCircle() {
    int n = mentorOrder.size();
    boolean[][] trades = new boolean[n][n];
    for (ParticipantId mentee : problem.mentees()) {
      List<ParticipantId> list = list(mentee);
      for (int worse = 0; worse < list.size(); worse++) {
        for (int better = 0; better < worse; better++) {
          trades[mentorOrder.indexOf(list.get(worse))][mentorOrder.indexOf(list.get(better))] |=
              count(mentee, list.get(worse)) > 0;
        }
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          trades[i][j] |= trades[i][k] && trades[k][j];
        }
      }
    }
    return IntStream.range(0, n).anyMatch(i -> trades[i][i]);
  }

  boolean hasEnvy() {
    for (ParticipantId mentee : problem.mentees()) {
      for (ParticipantId other : problem.mentees()) {
        long mine = 0;
        long theirs = 0;
        for (ParticipantId mentor : list(mentee)) {
          mine += count(mentee, mentor);
          theirs += count(other, mentor);
          if (theirs > mine) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
