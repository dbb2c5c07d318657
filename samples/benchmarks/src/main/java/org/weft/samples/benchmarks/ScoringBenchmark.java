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
 * 45 in a hundred mentor. Setup refuses to go on if the two ways disagree about the sum of all points.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {
  private static final LocalDate START = LocalDate.of(2026, 1, 12);

  /** People of the organization. */
  @Param({"1000", "4000"})
  public int people;

  private Cohort cohort;
  private Charter charter;
  private Cycle cycle;

  /** Draws the organization and compares the two answers once. */
  @Setup(Level.Trial)
  public void draw() {
    MentoringFormat format = MentoringFormat.standard(FormatKind.ONE_TO_ONE);
    cohort = Cohorts.generate(CohortRecipes.enterprise(people), Seed.of(2026)).cohort();
    charter = Charter.builder()
        .name("Across teams")
        .purpose("Knowledge travels between teams.")
        .addFormats(format)
        .build();
    cycle = Cycle.starting("Benchmark", format, START);
    MatchingProblem problem = columnsKeepingAll();
    long points = 0;
    for (int candidate = 0; candidate < problem.candidates(); candidate++) {
      points += problem.points(candidate);
    }
    if (points != objects()) {
      throw new IllegalStateException("columns give " + points + ", objects give " + objects());
    }
  }

  /**
   * By columns, every possible pair kept.
   *
   * @return the problem
   */
  @Benchmark
  public MatchingProblem columnsKeepingAll() {
    return MatchingRound.of(cohort, charter, cycle).problem();
  }

  /**
   * By columns, the best of each person kept.
   *
   * @return the problem
   */
  @Benchmark
  public MatchingProblem columnsKeepingBest() {
    return MatchingRound.of(cohort, charter, cycle).keepingBest(20).problem();
  }

  /**
   * One by one.
   *
   * @return the sum of all points
   */
  @Benchmark
  public long objects() {
    CandidatePool pool = CandidatePool.of(cohort, charter, cycle);
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
