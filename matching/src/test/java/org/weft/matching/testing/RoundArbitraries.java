package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.Guardrails;
import org.weft.core.program.SelectionRule;
import org.weft.core.testing.CohortArbitraries;
import org.weft.core.testing.ProgramArbitraries;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.Pairing;

/** Rounds over awkward cohorts, with charters from no rule at all to every rule. */
public final class RoundArbitraries {
  private RoundArbitraries() {}

  /**
   * A round before it is prepared, for laws that change the people, the program or the cycle.
   *
   * @param cohort the people
   * @param charter a program that offers the cycle's format
   * @param cycle the run of the program
   */
  public record Setting(Cohort cohort, Charter charter, Cycle cycle) {
    /**
     * Prepares the round.
     *
     * @return the round with the charter's rules and the standard scoring
     */
    public MatchingRound round() {
      return MatchingRound.of(cohort, charter, cycle);
    }

    /**
     * Makes a setting of {@link Office} people without a past.
     *
     * @param people the people
     * @return the people in the office's program and cycle
     */
    public static Setting of(Participant... people) {
      return new Setting(
          Office.cohort(PairHistory.empty(), ImmutableList.copyOf(people)),
          Office.charter(),
          Office.cycle());
    }

    /**
     * Prepares the pool.
     *
     * @return the pool of possible pairs
     */
    public CandidatePool pool() {
      return CandidatePool.of(cohort, charter, cycle);
    }

    /**
     * Lists every two different people as a possible pair.
     *
     * @return all pairs, whether or not the two look for these parts
     */
    public ImmutableList<PossiblePair> pairs() {
      CandidatePool pool = pool();
      return cohort.participants().stream()
          .flatMap(mentee -> cohort.participants().stream()
              .filter(mentor -> !mentor.equals(mentee))
              .map(mentor -> pool.pair(mentee.id(), mentor.id())))
          .collect(ImmutableList.toImmutableList());
    }

    /**
     * Replaces the people.
     *
     * @param roster the people
     * @return the same program for other people
     */
    public Setting with(Roster roster) {
      return new Setting(Cohort.of(roster), charter, cycle);
    }

    /**
     * Replaces the rules.
     *
     * @param rules the selection rules in force
     * @return the same people under other rules
     */
    public Setting withRules(Iterable<SelectionRule> rules) {
      return new Setting(cohort, charter.withSelectionRules(rules), cycle);
    }

    /**
     * Moves the cycle.
     *
     * @param start first day
     * @return the same people and rules in a cycle of the same length
     */
    public Setting startingOn(LocalDate start) {
      long days = ChronoUnit.DAYS.between(cycle.start(), cycle.end());
      Cycle moved =
          Cycle.builder().from(cycle).start(start).end(start.plusDays(days)).build();
      return new Setting(cohort, charter, moved);
    }
  }

  /**
   * Gives rounds of up to twelve people.
   *
   * @return a round
   */
  public static Arbitrary<MatchingRound> rounds() {
    return settings().map(Setting::round);
  }

  /**
   * Gives cohorts of up to twelve people with a program and a cycle that go together.
   *
   * @return what a round is made of
   */
  public static Arbitrary<Setting> settings() {
    Arbitrary<ImmutableSet<SelectionRule>> rules = Arbitraries.oneOf(
            Arbitraries.of(SelectionRule.class).set().ofMaxSize(1),
            Arbitraries.of(SelectionRule.class).set())
        .map(ImmutableSet::copyOf);
    Arbitrary<Cohort> cohorts = Arbitraries.frequencyOf(
        Tuple.of(1, CohortArbitraries.cohorts()), Tuple.of(2, CohortArbitraries.cohorts(8, 12)));
    Arbitrary<Guardrails> guardrails = Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(Guardrails.standard())),
        Tuple.of(1, ProgramArbitraries.guardrails()));
    // No stages mostly, or nearly every cycle would be for nobody here.
    Arbitrary<Cycle> cycles = Arbitraries.frequencyOf(
        Tuple.of(1, ProgramArbitraries.cycles()),
        Tuple.of(2, ProgramArbitraries.cycles().map(cycle -> cycle.withStages())));
    return Combinators.combine(cohorts, rules, guardrails, cycles)
        .as((cohort, selection, limits, cycle) -> new Setting(
            cohort,
            Charter.builder()
                .name("Across teams")
                .purpose("Knowledge travels between teams.")
                .addFormats(cycle.format())
                .selectionRules(selection)
                .guardrails(limits)
                .build(),
            cycle))
        .withoutEdgeCases();
  }

  /**
   * Gives terms for a round: some hold together, some contradict the rules or each other.
   *
   * @param setting the people and the program
   * @return running, forbidden, excepted and pinned pairs, pauses, and a few places more
   */
  public static Arbitrary<RoundTerms> terms(Setting setting) {
    ImmutableList<ParticipantId> people = setting.cohort().participants().stream()
        .map(Participant::id)
        .collect(ImmutableList.toImmutableList());
    if (people.size() < 2) {
      return Arbitraries.just(RoundTerms.none());
    }
    ImmutableList<Pairing> possible = setting.pairs().stream()
        .filter(pair -> pair.mentee().learns() && pair.mentor().mentors())
        .map(pair -> Pairing.of(pair.mentee().id(), pair.mentor().id()))
        .collect(ImmutableList.toImmutableList());
    Arbitrary<Pairing> any = Arbitraries.of(people)
        .list()
        .ofSize(2)
        .uniqueElements()
        .map(two -> Pairing.of(two.get(0), two.get(1)));
    Arbitrary<Pairing> pairs = possible.isEmpty()
        ? any
        : Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(possible)), Tuple.of(1, any));
    int most = setting.charter().guardrails().mostPairsPerMentee();
    Arbitrary<ImmutableMap<ParticipantId, Integer>> mentors = Arbitraries.maps(
            Arbitraries.of(people).filter(id -> setting.cohort().participant(id).learns()),
            Arbitraries.integers().between(1, most))
        .ofMaxSize(2)
        .map(ImmutableMap::copyOf);
    return Combinators.combine(
            pairs.set().ofMaxSize(2),
            Arbitraries.of(people).set().ofMaxSize(2),
            pairs.set().ofMaxSize(2),
            pairs.set().ofMaxSize(2),
            pairs.set().ofMaxSize(2),
            setting.cohort().mentees().isEmpty() ? Arbitraries.just(ImmutableMap.of()) : mentors)
        .as((running, paused, forbidden, excepted, pinned, several) -> RoundTerms.builder()
            .running(running)
            .paused(paused)
            .forbidden(forbidden)
            .excepted(excepted)
            .pinned(pinned)
            .mostMentors(several)
            .build());
  }

  /**
   * Lists people in another order; the cohort should be the same.
   *
   * @param roster the people
   * @return the same entries, each list turned around
   */
  public static Roster reversed(Roster roster) {
    return roster
        .withParticipants(roster.participants().reverse())
        .withTeams(roster.teams().reverse())
        .withOutsiders(ImmutableList.copyOf(roster.outsiders().reverse()))
        .withConfidential(roster.confidential().reverse())
        .withHistory(new PairHistory(roster.history().pairs().reverse()));
  }
}
