package org.weft.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.columns.Closings;
import org.weft.matching.columns.ColumnRule;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.Couple;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.eligibility.Ineligibility.Concerns;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.Pairing;

/** The terms of a round as rules. None of them gives way: who decided by hand takes the decision back by hand. */
final class TermRules {
  static final String PAUSED = "paused";
  static final String HAS_A_MENTOR = "has a mentor";
  static final String MEETS_ALREADY = "meets already";
  static final String KEPT_APART = "kept apart by hand";

  private final RoundTerms terms;
  private final ImmutableMap<ParticipantId, Integer> learning;
  private final ImmutableMap<ParticipantId, Integer> mentoring;
  private final ImmutableSet<Couple> running;
  private final ImmutableSet<Couple> forbidden;

  TermRules(RoundTerms terms) {
    this.terms = terms;
    this.learning = count(terms, Pairing::mentee);
    this.mentoring = count(terms, Pairing::mentor);
    this.running = couples(terms.running());
    this.forbidden = couples(terms.forbidden());
  }

  private static ImmutableMap<ParticipantId, Integer> count(
      RoundTerms terms, Function<Pairing, ParticipantId> whose) {
    Map<ParticipantId, Integer> counts = new HashMap<>();
    terms.running().forEach(pair -> counts.merge(whose.apply(pair), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }

  private static ImmutableSet<Couple> couples(ImmutableSet<Pairing> pairs) {
    return pairs.stream()
        .map(pair -> Couple.of(pair.mentee(), pair.mentor()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Counts the running pairs in which somebody mentors. */
  int runningWith(ParticipantId mentor) {
    return mentoring.getOrDefault(mentor, 0);
  }

  /** Tells how many new mentors somebody may have. */
  int menteePlaces(ParticipantId mentee) {
    int most = terms.mostMentors().getOrDefault(mentee, 1);
    return Math.max(0, most - learning.getOrDefault(mentee, 0));
  }

  /** Adds the terms to the rules; terms that say nothing add nothing. */
  Eligibility addedTo(Eligibility rules) {
    Eligibility all = rules;
    for (EligibilityRule rule : rules()) {
      all = all.and(rule);
    }
    return all;
  }

  private ImmutableList<EligibilityRule> rules() {
    ImmutableList.Builder<EligibilityRule> rules = ImmutableList.builder();
    if (!terms.paused().isEmpty()) {
      rules.add(new TermRule(PAUSED, this::paused, this::closePaused));
    }
    if (!running.isEmpty()) {
      rules.add(new TermRule(HAS_A_MENTOR, this::hasMentor, this::closeWithMentor));
      rules.add(apart(
          MEETS_ALREADY,
          running,
          "already form a pair that still runs",
          "wait until that pair has ended"));
    }
    if (!forbidden.isEmpty()) {
      rules.add(apart(
          KEPT_APART,
          forbidden,
          "are kept apart by hand for this round",
          "take the two off the forbidden pairs"));
    }
    return rules.build();
  }

  private Optional<Ineligibility> paused(PossiblePair pair) {
    return Stream.of(pair.mentee(), pair.mentor())
        .filter(person -> terms.paused().contains(person.id()))
        .findFirst()
        .map(person -> new Ineligibility(
            PAUSED,
            person.equals(pair.mentee()) ? Concerns.MENTEE : Concerns.MENTOR,
            person.id() + " is paused for this round",
            "wait until " + person.id() + " takes part again",
            ImmutableMap.of("person", person.id().value())));
  }

  private void closePaused(People people, Closings closings) {
    closings.mentees(person -> terms.paused().contains(person.id()));
    closings.mentors(person -> terms.paused().contains(person.id()));
  }

  private Optional<Ineligibility> hasMentor(PossiblePair pair) {
    ParticipantId mentee = pair.mentee().id();
    return menteePlaces(mentee) > 0
        ? Optional.empty()
        : Optional.of(new Ineligibility(
            HAS_A_MENTOR,
            Concerns.MENTEE,
            mentee + " has as many mentors as they may have, in pairs that still run",
            "wait until a pair has ended, or allow " + mentee + " another mentor",
            ImmutableMap.of("person", mentee.value())));
  }

  private void closeWithMentor(People people, Closings closings) {
    closings.mentees(person -> menteePlaces(person.id()) == 0);
  }

  /** A rule about single pairs, in either role. */
  private static EligibilityRule apart(
      String name, ImmutableSet<Couple> couples, String words, String wayOut) {
    return new TermRule(
        name,
        pair -> Optional.of(Couple.of(pair.mentee().id(), pair.mentor().id()))
            .filter(couples::contains)
            .map(couple -> Ineligibility.of(
                name,
                Concerns.PAIR,
                couple.one() + " and " + couple.other() + " " + words,
                wayOut)),
        (people, closings) -> close(closings, couples));
  }

  private static void close(Closings closings, ImmutableSet<Couple> couples) {
    couples.forEach(couple -> closings.couple(couple.one(), couple.other()));
  }

  /** A rule that never gives way, in both forms. */
  private record TermRule(
      String name,
      Function<PossiblePair, Optional<Ineligibility>> objections,
      BiConsumer<People, Closings> columns)
      implements EligibilityRule, ColumnRule {
    @Override
    public Optional<Ineligibility> objection(PossiblePair pair) {
      return objections.apply(pair);
    }

    @Override
    public boolean mayGiveWay() {
      return false;
    }

    @Override
    public void close(People people, Closings closings) {
      columns.accept(people, closings);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
