package org.weft.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.problem.Pairing;

/** The pairs that a coordinator asked for, and what stands in their way. */
final class AskedPairs {
  private final CandidatePool pool;
  private final Eligibility inForce;
  private final RoundTerms terms;
  private final TermRules rules;
  private final ImmutableSet<String> giveWay;

  AskedPairs(CandidatePool pool, Eligibility inForce, RoundTerms terms, TermRules rules) {
    this.pool = pool;
    this.inForce = inForce;
    this.terms = terms;
    this.rules = rules;
    this.giveWay = inForce.rules().stream()
        .filter(EligibilityRule::mayGiveWay)
        .map(EligibilityRule::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Pairs that are candidates whatever the rules and the best candidates say: pinned and excepted ones, sorted. */
  ImmutableList<Pairing> all() {
    return ImmutableList.sortedCopyOf(Sets.union(terms.pinned(), terms.excepted()));
  }

  /** Lists the objections that count: for excepted pairs those of rules that never give way. */
  ImmutableList<Ineligibility> objections(Pairing pair) {
    boolean excepted = terms.excepted().contains(pair);
    return inForce.objections(pool.pair(pair.mentee(), pair.mentor())).stream()
        .filter(objection -> !excepted || !giveWay.contains(objection.rule()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Conflicts of single pairs first, then of people with too many. */
  ImmutableList<TermConflict> conflicts() {
    List<TermConflict> conflicts = new ArrayList<>();
    List<Pairing> holding = new ArrayList<>();
    for (Pairing pair : all()) {
      Optional<TermConflict> conflict = conflict(pair);
      conflict.ifPresent(conflicts::add);
      if (conflict.isEmpty() && terms.pinned().contains(pair)) {
        holding.add(pair);
      }
    }
    addTooMany(holding, Pairing::mentee, person -> rules.menteePlaces(person.id()), conflicts);
    addTooMany(holding, Pairing::mentor, this::places, conflicts);
    return ImmutableList.copyOf(conflicts);
  }

  int places(Participant mentor) {
    return Math.max(0, pool.places(mentor) - rules.runningWith(mentor.id()));
  }

  private Optional<TermConflict> conflict(Pairing pair) {
    if (find(pool.mentees(), pair.mentee()).isEmpty()) {
      return Optional.of(new TermConflict.TakesNoSuchPart(pair, pair.mentee(), Part.MENTEE));
    }
    if (find(pool.mentors(), pair.mentor()).isEmpty()) {
      return Optional.of(new TermConflict.TakesNoSuchPart(pair, pair.mentor(), Part.MENTOR));
    }
    ImmutableList<Ineligibility> objections = objections(pair);
    return objections.isEmpty()
        ? Optional.empty()
        : Optional.of(new TermConflict.BreaksRules(pair, objections));
  }

  private void addTooMany(
      List<Pairing> pinned,
      Function<Pairing, ParticipantId> whose,
      ToIntFunction<Participant> places,
      List<TermConflict> conflicts) {
    Map<ParticipantId, List<Pairing>> byPerson = new LinkedHashMap<>();
    pinned.forEach(pair ->
        byPerson.computeIfAbsent(whose.apply(pair), person -> new ArrayList<>()).add(pair));
    byPerson.forEach((id, pairs) -> {
      int most = places.applyAsInt(find(pool.participants(), id).orElseThrow());
      if (pairs.size() > most) {
        conflicts.add(new TermConflict.TooManyPinned(
            id, ImmutableList.copyOf(pairs.subList(0, most + 1)), most));
      }
    });
  }

  private static Optional<Participant> find(ImmutableList<Participant> people, ParticipantId id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }
}
