package org.weft.matching.experiment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OneSidedStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

class BestResponseTest {
  private static final Misreports ALL = new Misreports.AllLists(5);

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  private static BestResponse best(
      MatchingProblem problem,
      MatchingStrategy strategy,
      TieBreak tieBreak,
      ParticipantId mentee,
      Misreports misreports) {
    return BestResponse.of(problem, strategy, tieBreak, mentee, misreports);
  }

  /** The gain is real: the list, stated by hand in a problem built anew, gets the rank. */
  @Property(tries = 80)
  void theListGetsTheRank(@ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy : List.of(
        StableStrategies.mentorProposing(),
        OneSidedStrategies.immediateAcceptance(),
        OneSidedStrategies.rankMaximal())) {
      for (ParticipantId mentee : problem.mentees()) {
        BestResponse best = best(problem, strategy, tieBreak, mentee, new Misreports.AllLists(2));
        List<Pairing> truth = strategy.solve(problem, tieBreak).pairs();
        List<Pairing> lie = best.list().isEmpty()
            ? truth
            : strategy.solve(stating(problem, mentee, best.list()), tieBreak).pairs();
        assertThat(best.truthfulRank()).isEqualTo(rank(problem, truth, mentee));
        assertThat(best.bestRank()).isEqualTo(rank(problem, lie, mentee));
        List<Integer> changes = problem.mentees().stream()
            .filter(other -> !other.equals(mentee))
            .map(other -> rank(problem, lie, other) - rank(problem, truth, other))
            .toList();
        assertThat(best.othersWorse())
            .isEqualTo((int) changes.stream().filter(change -> change > 0).count());
        assertThat(best.othersBetter())
            .isEqualTo((int) changes.stream().filter(change -> change < 0).count());
      }
    }
  }

  /** Nothing better exists: every list of the mentee's options is tried by hand. */
  @Property(tries = 25)
  void allListsMissNothing(@ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    MatchingStrategy strategy = OneSidedStrategies.immediateAcceptance();
    for (ParticipantId mentee : problem.mentees()) {
      int least = lists(problem, mentee).stream()
          .mapToInt(list -> rank(
              problem, strategy.solve(stating(problem, mentee, list), tieBreak).pairs(), mentee))
          .min()
          .orElse(Integer.MAX_VALUE);
      BestResponse best = best(problem, strategy, tieBreak, mentee, ALL);
      assertThat(best.bestRank()).isEqualTo(Math.min(least, best.truthfulRank()));
      assertThat(best.tried()).isEqualTo(lists(problem, mentee).size());
    }
  }

  @Property(tries = 40)
  void truncationsAreBestWhereMatchingsAreStableWithTiesBroken(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy :
        List.of(StableStrategies.mentorProposing(), StableStrategies.egalitarian())) {
      for (ParticipantId mentee : problem.mentees()) {
        assertThat(best(problem, strategy, tieBreak, mentee, new Misreports.Truncations())
                .bestRank())
            .isEqualTo(best(problem, strategy, tieBreak, mentee, ALL).bestRank());
      }
    }
  }

  /** Truncated at the best stable partner, mentor-proposing deferred acceptance gives what mentee-proposing does. */
  @Property(tries = 80)
  void truncationsReachTheBestStablePartner(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    List<Pairing> bestForMentees =
        StableStrategies.menteeProposing().solve(problem, tieBreak).pairs();
    for (ParticipantId mentee : problem.mentees()) {
      BestResponse best = best(
          problem,
          StableStrategies.mentorProposing(),
          tieBreak,
          mentee,
          new Misreports.Truncations());
      assertThat(best.bestRank()).isEqualTo(rank(problem, bestForMentees, mentee));
    }
  }

  @Property(tries = 60)
  void oneOptionMovedUpIsBestAmongListsThatNameEverybody(
      @ForAll("strict") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    MatchingStrategy strategy = StableStrategies.mentorProposing();
    for (ParticipantId mentee : problem.mentees()) {
      BestResponse best = best(problem, strategy, tieBreak, mentee, new Misreports.OneMovedUp());
      int options =
          new MeasureTwin(problem, List.of()).options(Scope.MENTEES, mentee).size();
      int least = lists(problem, mentee).stream()
          .filter(list -> list.size() == options)
          .mapToInt(list -> rank(
              problem, strategy.solve(stating(problem, mentee, list), tieBreak).pairs(), mentee))
          .min()
          .orElse(best.truthfulRank());
      assertThat(best.bestRank()).isEqualTo(least);
      assertThat(best.tried()).isEqualTo(options * (options - 1) / 2);
    }
  }

  @Provide
  Arbitrary<MatchingProblem> strict() {
    return ProblemArbitraries.tinyWithDistinctScores();
  }

  @Property(tries = 30)
  void nobodyGainsWhereTruthIsBest(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy : List.of(
        StableStrategies.menteeProposing(),
        OneSidedStrategies.serialDictatorship(),
        OneSidedStrategies.topTradingCycles())) {
      for (ParticipantId mentee : problem.mentees()) {
        BestResponse best = best(problem, strategy, tieBreak, mentee, ALL);
        assertThat(best.bestRank()).isEqualTo(best.truthfulRank());
        assertThat(best.list()).isEmpty();
      }
    }
  }

  @Example
  void theWorkedExampleHolds() {
    BestResponse best = best(
        crossed(),
        StableStrategies.mentorProposing(),
        TieBreak.byId(),
        Four.ANA,
        new Misreports.Truncations());
    assertThat(best)
        .isEqualTo(BestResponse.builder()
            .mentee(Four.ANA)
            .truthfulRank(2)
            .bestRank(1)
            .addList(Four.MO)
            .tried(1)
            .othersWorse(0)
            .othersBetter(1)
            .build());
  }

  private static MatchingProblem crossed() {
    return MatchingProblem.builder()
        .mentee(Four.ANA)
        .mentee(Four.BEN)
        .mentor(Four.MO, 1)
        .mentor(Four.NIA, 1)
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.1)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.4, 0.9)
        .candidate(Four.BEN, Four.MO, 0.5, 0.4, 0.9)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.9, 0.1)
        .build();
  }

  @Example
  void theShareWhoGainIsMeasured() {
    Trial trial = trial(crossed(), StableStrategies.mentorProposing());
    Rows rows = Rows.of(trial, MeasureSettings.of(MeasureFamily.MANIPULATION));
    assertThat(rows.number(Measure.CAN_GAIN, Scope.MENTEES)).isEqualTo(1);
    assertThat(rows.number(Measure.RANKS_GAINED, Scope.MENTEES)).isEqualTo(1);
    assertThat(rows.number(Measure.OTHERS_HARMED, Scope.MENTEES)).isZero();
    assertThat(rows.number(Measure.REPORTS_TRIED, Scope.MENTEES)).isEqualTo(2);
    Rows truthful = Rows.of(
        trial(crossed(), StableStrategies.menteeProposing()),
        MeasureSettings.of(MeasureFamily.MANIPULATION));
    assertThat(truthful.number(Measure.CAN_GAIN, Scope.MENTEES)).isZero();
    assertThat(truthful.absence(Measure.OTHERS_HARMED, Scope.MENTEES))
        .isEqualTo(new Absence.DoesNotApply(Cause.NO_GAINS));
  }

  @Example
  void aSampleIsDrawnBySeedAndWithoutRepeats() {
    MeasureSettings one = MeasureSettings.of(MeasureFamily.MANIPULATION).withSampledMentees(1);
    Trial trial = trial(crossed(), StableStrategies.mentorProposing());
    assertThat(Measures.of(trial, one, 3)).isEqualTo(Measures.of(trial, one, 3));
    assertThat(Rows.of(trial, one).reading(Measure.REPORTS_TRIED, Scope.MENTEES))
        .isEqualTo(new Reading.Figure(1, 1));
  }

  @Example
  void whatCannotBeTriedIsAbsentWithAReason() {
    MeasureSettings settings = MeasureSettings.of(MeasureFamily.MANIPULATION);
    assertThat(Rows.of(Rows.trial(crossed(), List.of()), settings)
            .absence(Measure.CAN_GAIN, Scope.MENTEES))
        .isEqualTo(new Absence.DoesNotApply(Cause.NO_STRATEGY));
    ProblemBuilder wide = MatchingProblem.builder().mentee(Four.ANA);
    for (int j = 0; j < 12; j++) {
      ParticipantId mentor = ParticipantId.of("m-" + j);
      wide.mentor(mentor, 1).candidate(Four.ANA, mentor, 0.5);
    }
    MatchingProblem problem = wide.build();
    assertThat(Rows.of(
                trial(problem, StableStrategies.menteeProposing()),
                settings.withMisreports(new Misreports.AllLists(8)))
            .absence(Measure.CAN_GAIN, Scope.MENTEES))
        .isEqualTo(new Absence.DoesNotApply(Cause.TOO_MANY_LISTS));
    assertThatThrownBy(() -> best(
            problem,
            StableStrategies.menteeProposing(),
            TieBreak.byId(),
            Four.ANA,
            new Misreports.AllLists(8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ana has 12 options");
    assertThatThrownBy(() -> best(
            problem,
            StableStrategies.menteeProposing(),
            TieBreak.byId(),
            Four.BEN,
            new Misreports.Truncations()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ben does not look for a mentor");
  }

  private static Trial trial(MatchingProblem problem, MatchingStrategy strategy) {
    return Trial.of(problem, strategy.solve(problem, TieBreak.byId()))
        .foundBy(strategy, TieBreak.byId());
  }

  private static int rank(MatchingProblem problem, List<Pairing> pairs, ParticipantId mentee) {
    MeasureTwin twin = new MeasureTwin(problem, pairs);
    return twin.partners(Scope.MENTEES, mentee).stream()
        .mapToInt(mentor -> twin.rank(Scope.MENTEES, mentee, mentor))
        .findFirst()
        .orElse(twin.options(Scope.MENTEES, mentee).size() + 1);
  }

  /** Every choice of options in every order, but none at all. */
  private static List<List<ParticipantId>> lists(MatchingProblem problem, ParticipantId mentee) {
    List<List<ParticipantId>> lists = new ArrayList<>();
    extend(
        new MeasureTwin(problem, List.of()).options(Scope.MENTEES, mentee),
        new ArrayList<>(),
        lists);
    return lists;
  }

  private static void extend(
      List<ParticipantId> options, List<ParticipantId> list, List<List<ParticipantId>> lists) {
    for (ParticipantId option : options) {
      if (!list.contains(option)) {
        list.add(option);
        lists.add(List.copyOf(list));
        extend(options, list, lists);
        list.remove(option);
      }
    }
  }

  private static MatchingProblem stating(
      MatchingProblem problem, ParticipantId liar, List<ParticipantId> list) {
    ProblemBuilder builder = MatchingProblem.builder();
    problem.mentees().forEach(builder::mentee);
    for (int j = 0; j < problem.mentors().size(); j++) {
      builder.mentor(problem.mentors().get(j), problem.places(j));
    }
    List<Pairing> candidates = Listings.candidates(problem);
    for (int c = 0; c < candidates.size(); c++) {
      Pairing pair = candidates.get(c);
      int place = list.indexOf(pair.mentor());
      if (!pair.mentee().equals(liar) || place >= 0) {
        builder.candidate(
            pair.mentee(),
            pair.mentor(),
            problem.points(c) / (double) Scoring.POINTS,
            pair.mentee().equals(liar)
                ? 1 - place / (double) Scoring.POINTS
                : problem.menteePoints(c) / (double) Scoring.POINTS,
            problem.mentorPoints(c) / (double) Scoring.POINTS);
      }
    }
    return builder.build();
  }
}
