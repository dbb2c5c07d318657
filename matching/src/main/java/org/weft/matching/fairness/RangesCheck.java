package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.certificate.OptimalCertificate.PricedAim;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.scoring.Scoring;

/** Follows an {@link AccessProof}: no ranges overlap, together they hold everything, and each is closed. */
final class RangesCheck {
  private static final ImmutableList<Aim> BEST = ImmutableList.of(
      new Aim.MostPairs(),
      new Aim.MostPoints(Aim.Whose.MENTORS),
      new Aim.MostPoints(Aim.Whose.PROGRAM));
  private static final ImmutableList<Aim> COUNTED =
      ImmutableList.of(new Aim.MostPairs(), new Aim.MostPoints(Aim.Whose.MENTEES));

  private final MatchingProblem problem;
  private final AccessTargets targets;
  private final AccessProof proof;
  private final List<Integer> profileOf = new ArrayList<>();

  RangesCheck(MatchingProblem problem, AccessTargets targets, AccessProof proof) {
    this.problem = problem;
    this.targets = targets;
    this.proof = proof;
  }

  /** Nothing is found anywhere. */
  @Nullable String flaw() {
    return flaw(Integer.MAX_VALUE, -1);
  }

  /** Nothing has more people, nor as many and more points. */
  @Nullable String flaw(int people, long mostPoints) {
    if (!readProfiles()) {
      return "the profiles are not those of the mentees, or a stand-in is somebody";
    }
    @Nullable String flaw = coverFlaw();
    for (AccessRange range : proof.ranges()) {
      if (flaw == null) {
        flaw = rangeFlaw(range, people, mostPoints);
      }
    }
    return flaw;
  }

  private boolean readProfiles() {
    ImmutableSet<String> targeted =
        targets.targets().stream().map(AccessTarget::type).collect(ImmutableSet.toImmutableSet());
    for (ParticipantId mentee : problem.mentees()) {
      ImmutableList<String> types = targets.types().get(mentee).stream()
          .filter(targeted::contains)
          .sorted()
          .collect(ImmutableList.toImmutableList());
      profileOf.add(proof.profiles().indexOf(types));
    }
    return !profileOf.contains(-1)
        && ImmutableSet.copyOf(proof.profiles()).size() == proof.profiles().size()
        && ImmutableSet.copyOf(proof.standIns()).size() == proof.profiles().size()
        && proof.standIns().size() == proof.profiles().size()
        && proof.standIns().stream()
            .noneMatch(id -> problem.indexOfMentee(id).isPresent()
                || problem.indexOfMentor(id).isPresent());
  }

  private int size(int profile) {
    return (int) profileOf.stream().filter(each -> each == profile).count();
  }

  private int forced(int profile) {
    return (int) problem.forced().stream()
        .filter(
            pair -> profileOf.get(problem.indexOfMentee(pair.mentee()).orElseThrow()) == profile)
        .count();
  }

  /** Disjoint ranges within the whole hold as many points as the whole only if they hold all of it. */
  private @Nullable String coverFlaw() {
    int profiles = proof.profiles().size();
    int[] low = IntStream.range(0, profiles).map(this::forced).toArray();
    int[] high = IntStream.range(0, profiles).map(this::size).toArray();
    BigInteger whole = volume(profiles, p -> high[p] - low[p] + 1);
    BigInteger sum = BigInteger.ZERO;
    for (int r = 0; r < proof.ranges().size(); r++) {
      AccessRange range = proof.ranges().get(r);
      if (range.least().size() != profiles || range.most().size() != profiles) {
        return "range " + r + " does not speak of all profiles";
      }
      for (int p = 0; p < profiles; p++) {
        if (range.least().get(p) < low[p]
            || range.most().get(p) > high[p]
            || range.least().get(p) > range.most().get(p)) {
          return range + " is not within the people there are";
        }
      }
      for (AccessRange other : proof.ranges().subList(0, r)) {
        if (overlap(range, other)) {
          return range + " overlaps " + other;
        }
      }
      sum = sum.add(volume(profiles, p -> range.most().get(p) - range.least().get(p) + 1));
    }
    return sum.equals(whole) ? null : "the ranges leave out some ways to match people";
  }

  private static BigInteger volume(int profiles, IntUnaryOperator length) {
    return IntStream.range(0, profiles)
        .mapToObj(p -> BigInteger.valueOf(length.applyAsInt(p)))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private static boolean overlap(AccessRange one, AccessRange other) {
    return IntStream.range(0, one.least().size())
        .allMatch(p -> one.least().get(p) <= other.most().get(p)
            && other.least().get(p) <= one.most().get(p));
  }

  private @Nullable String rangeFlaw(AccessRange range, int people, long mostPoints) {
    List<Integer> least = new ArrayList<>(range.least());
    for (AccessTarget target : targets.targets()) {
      int spare = most(range, target) - wanted(target);
      if (spare < 0) {
        return null;
      }
      for (int p = 0; p < least.size(); p++) {
        if (proof.profiles().get(p).contains(target.type())) {
          least.set(p, Math.max(least.get(p), range.most().get(p) - spare));
        }
      }
    }
    if (range.solution().isEmpty()) {
      return range + " is closed without a reason";
    }
    Solution solution = range.solution().orElseThrow();
    MatchingProblem closed = closed(range, least);
    CheckVerdict verdict = CertificateCheck.of(closed, solution);
    if (verdict instanceof CheckVerdict.Refuted refuted) {
      return range + " is not closed: " + refuted.reason();
    }
    ImmutableList<Aim> aims = solution.certificate() instanceof OptimalCertificate.InOrder proved
        ? proved.aims().stream().map(PricedAim::aim).collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
    if (!aims.equals(range.counted().isEmpty() ? BEST : COUNTED)) {
      return range + " is closed for other aims";
    }
    return solution.pairs().size() < problem.mentees().size()
        ? null
        : valueFlaw(range, solution, people, mostPoints);
  }

  private @Nullable String valueFlaw(
      AccessRange range, Solution solution, int people, long mostPoints) {
    List<Pairing> pairs = solution.pairs().stream()
        .filter(pair -> problem.indexOfMentor(pair.mentor()).isPresent())
        .toList();
    if (!range.counted().isEmpty()) {
      long wanted = 0;
      long reached = 0;
      for (AccessTarget target : targets.targets()) {
        if (range.counted().contains(target.type())) {
          wanted += wanted(target);
          reached += pairs.stream()
              .filter(pair -> targets.types().get(pair.mentee()).contains(target.type()))
              .count();
        }
      }
      return reached < wanted ? null : range + " could meet the counted targets";
    }
    long points = pairs.stream()
        .mapToLong(pair ->
            problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
    boolean better =
        mostPoints < 0 || pairs.size() > people || (pairs.size() == people && points > mostPoints);
    return better ? range + " may hold something better" : null;
  }

  private int wanted(AccessTarget target) {
    return target.least((int) problem.mentees().stream()
        .filter(mentee -> targets.types().get(mentee).contains(target.type()))
        .count());
  }

  private int most(AccessRange range, AccessTarget target) {
    return IntStream.range(0, range.most().size())
        .filter(p -> proof.profiles().get(p).contains(target.type()))
        .map(p -> range.most().get(p))
        .sum();
  }

  /** The problem with stand-ins as {@link AccessProof} tells it. */
  private MatchingProblem closed(AccessRange range, List<Integer> least) {
    ProblemBuilder builder = MatchingProblem.builder();
    for (int j = 0; j < problem.mentors().size(); j++) {
      builder.mentor(problem.mentors().get(j), problem.places(j));
    }
    for (int p = 0; p < least.size(); p++) {
      builder.mentor(proof.standIns().get(p), size(p) - least.get(p));
    }
    for (int i = 0; i < problem.mentees().size(); i++) {
      ParticipantId mentee = problem.mentees().get(i);
      ImmutableList<String> types = proof.profiles().get(profileOf.get(i));
      double counted = points(types.stream().filter(range.counted()::contains).count());
      builder.mentee(mentee);
      builder.candidate(mentee, proof.standIns().get(profileOf.get(i)), 0, 0, 0);
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        ParticipantId mentor = problem.mentors().get(problem.mentorOf(c));
        builder.candidate(mentee, mentor, points(problem.points(c)), counted, points(1));
      }
    }
    MatchingProblem built = builder.build();
    return built.withMinimums(minimums(built, range)).withForced(problem.forced());
  }

  private int[] minimums(MatchingProblem built, AccessRange range) {
    int[] minimums = new int[built.mentors().size()];
    for (int p = 0; p < range.most().size(); p++) {
      int standIn = built.indexOfMentor(proof.standIns().get(p)).orElseThrow();
      minimums[standIn] = size(p) - range.most().get(p);
    }
    return minimums;
  }

  private static double points(long points) {
    return points / (double) Scoring.POINTS;
  }
}
