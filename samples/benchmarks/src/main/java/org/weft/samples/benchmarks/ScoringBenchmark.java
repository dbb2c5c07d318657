package org.weft.samples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.matching.MatchingRound;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.scoring.Scoring;
import org.weft.samples.cohorts.CohortRecipes;
import org.weft.samples.cohorts.Cohorts;
import org.weft.samples.cohorts.Seed;

/**
 * All pairs of an organization under the standard rules and criteria: by columns, and asked one by one.
 *
 * <p>Pairs a second are {@code 0.7 · people · 0.45 · people} by the time: seven in ten of these people look for a mentor and
 * 45 in a hundred mentor; 18,000 people make 10<sup>8</sup> pairs. Either every possible pair is kept, or the 20 best of each
 * person. Setup refuses to go on if the two ways disagree: about the sum of all points, or about the points of a pair kept.
 * Keeping the best stands without a peer, as nobody would sort what the objects give.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {
  private static final LocalDate START = LocalDate.of(2026, 1, 12);
  private static final int BEST = 20;

  /** Every possible pair is kept. */
  @State(Scope.Benchmark)
  public static class All {
    /** Tells the rows of the table apart. */
    @Param("all")
    public String keep;

    /** People of the organization. */
    @Param({"1000", "4000"})
    public int people;

    private Organization organization;

    /** Draws the organization and compares the two answers once. */
    @Setup(Level.Trial)
    public void draw() {
      organization = Organization.of(people);
      MatchingProblem problem = organization.round().problem();
      long points = 0;
      for (int candidate = 0; candidate < problem.candidates(); candidate++) {
        points += problem.points(candidate);
      }
      Agreement.require(points, "the sum over objects", organization.points());
    }
  }

  /** The best of each person are kept. */
  @State(Scope.Benchmark)
  public static class Best {
    /** Tells the rows of the table apart. */
    @Param("best")
    public String keep;

    /** People of the organization. */
    @Param({"1000", "4000", "18000"})
    public int people;

    private Organization organization;

    /** Draws the organization and compares the points of each pair that is kept. */
    @Setup(Level.Trial)
    public void draw() {
      organization = Organization.of(people);
      CandidatePool pool = organization.pool();
      MatchingProblem problem = organization.round().keepingBest(BEST).problem();
      for (int candidate = 0; candidate < problem.candidates(); candidate++) {
        ParticipantId mentee = problem.mentees().get(problem.menteeOf(candidate));
        ParticipantId mentor = problem.mentors().get(problem.mentorOf(candidate));
        Agreement.require(
            problem.points(candidate),
            "the pair as an object",
            Scoring.standard().points(pool.pair(mentee, mentor)));
      }
    }
  }

  /** The people and their rules. */
  private record Organization(Cohort cohort, Charter charter, Cycle cycle) {
    static Organization of(int people) {
      MentoringFormat format = MentoringFormat.standard(FormatKind.ONE_TO_ONE);
      return new Organization(
          Cohorts.generate(CohortRecipes.enterprise(people), Seed.of(2026)).cohort(),
          Charter.builder()
              .name("Across teams")
              .purpose("Knowledge travels between teams.")
              .addFormats(format)
              .build(),
          Cycle.starting("Benchmark", format, START));
    }

    MatchingRound round() {
      return MatchingRound.of(cohort, charter, cycle);
    }

    CandidatePool pool() {
      return CandidatePool.of(cohort, charter, cycle);
    }

    long points() {
      CandidatePool pool = pool();
      Eligibility eligibility = Eligibility.of(charter);
      ImmutableList<Participant> mentors = pool.mentors();
      long points = 0;
      for (Participant mentee : pool.mentees()) {
        for (Participant mentor : mentors) {
          if (!mentor.equals(mentee)) {
            PossiblePair pair = pool.pair(mentee.id(), mentor.id());
            points += eligibility.allows(pair) ? Scoring.standard().points(pair) : 0;
          }
        }
      }
      return points;
    }
  }

  /**
   * By columns, every possible pair kept.
   *
   * @param all the instance
   * @return the problem
   */
  @Benchmark
  public MatchingProblem weftAll(All all) {
    return all.organization.round().problem();
  }

  /**
   * By columns, the best of each person kept.
   *
   * @param best the instance
   * @return the problem
   */
  @Benchmark
  public MatchingProblem weftBest(Best best) {
    return best.organization.round().keepingBest(BEST).problem();
  }

  /**
   * One by one.
   *
   * @param all the instance
   * @return the sum of all points
   */
  @Benchmark
  public long objects(All all) {
    return all.organization.points();
  }
}
