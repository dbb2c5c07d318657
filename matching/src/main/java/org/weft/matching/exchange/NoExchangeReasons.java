package org.weft.matching.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.MatchingRound;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.exchange.NoExchange.Cause;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.scoring.Scoring;

/** Says for everybody without an exchange why, and what would help. */
final class NoExchangeReasons {
  /** Partners asked for the reasons of one person; each takes microseconds. */
  private static final int MOST_ASKED = 200;

  private final MatchingRound round;
  private final MatchingProblem problem;
  private final Set<ParticipantId> matched = new HashSet<>();
  private final @Nullable Impossible impossible;
  private final ImmutableSet<String> firm;

  NoExchangeReasons(MatchingRound round, MatchingProblem problem, Solution solution) {
    this.round = round;
    this.problem = problem;
    for (Pairing pair : solution.pairs()) {
      matched.add(pair.mentee());
      matched.add(pair.mentor());
    }
    this.impossible = solution.certificate() instanceof Impossible proof ? proof : null;
    this.firm = round.eligibility().rules().stream()
        .filter(rule -> !rule.mayGiveWay())
        .map(EligibilityRule::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  ImmutableList<NoExchange> list() {
    return round.pool().participants().stream()
        .filter(person -> !matched.contains(person.id()))
        .map(this::reason)
        .collect(ImmutableList.toImmutableList());
  }

  private NoExchange reason(Participant person) {
    if (!person.learns() || !person.mentors()) {
      return halves(person);
    }
    if (round.terms().paused().contains(person.id())) {
      return because(
          person,
          Cause.PAUSED,
          "is paused for this round",
          "wait until " + person.id() + " takes part again");
    }
    if (learnsAlready(person) || mentorsAlready(person)) {
      return because(
          person,
          Cause.ALREADY_PAIRED,
          "is in a pair that still runs",
          "wait until the pair has ended");
    }
    if (problem.indexOfMentee(person.id()).isEmpty()) {
      return because(
          person,
          Cause.NO_PLACE,
          "has no place for this format",
          "a lighter format, or more hours a month");
    }
    return amongOthers(person, problem.indexOfMentee(person.id()).getAsInt());
  }

  private static NoExchange halves(Participant person) {
    if (person.learns()) {
      return because(
          person, Cause.ONLY_LEARNS, "learns and does not mentor", "set asMentor to take part");
    }
    return person.mentors()
        ? because(
            person, Cause.ONLY_MENTORS, "mentors and does not learn", "set asMentee to take part")
        : because(
            person,
            Cause.TAKES_NO_PART,
            "has room neither to learn nor to mentor",
            "set asMentee and asMentor to take part");
  }

  private boolean learnsAlready(Participant person) {
    return running(pair -> pair.mentee().equals(person.id()))
        >= round.terms().mostMentors().getOrDefault(person.id(), 1);
  }

  private boolean mentorsAlready(Participant person) {
    long running = running(pair -> pair.mentor().equals(person.id()));
    return running > 0 && running >= round.pool().places(person);
  }

  private long running(Predicate<Pairing> whose) {
    return round.terms().running().stream().filter(whose).count();
  }

  private NoExchange amongOthers(Participant person, int row) {
    int possible = problem.endCandidate(row) - problem.firstCandidate(row);
    if (possible == 0) {
      return nobody(person);
    }
    String could = "could exchange with " + people(possible);
    if (impossible != null) {
      return because(
          person,
          Cause.NO_SOLUTION,
          could + ", and there is no solution of the kind asked for",
          "choose another strategy: " + impossible.claim());
    }
    int best = problem.firstCandidate(row);
    int bestFree = -1;
    for (int c = problem.firstCandidate(row); c < problem.endCandidate(row); c++) {
      best = problem.points(c) > problem.points(best) ? c : best;
      boolean free = !matched.contains(problem.mentors().get(problem.mentorOf(c)));
      if (free && (bestFree < 0 || problem.points(c) > problem.points(bestFree))) {
        bestFree = c;
      }
    }
    return bestFree < 0
        ? because(
            person,
            Cause.PARTNERS_TAKEN,
            could + ", and each of them has a partner",
            "pin the exchange with " + named(best) + ", whose partner then needs another")
        : because(
            person,
            Cause.NOT_CHOSEN,
            could + ", not all of whom have a partner, and the strategy chose otherwise",
            "pin the exchange with " + named(bestFree)
                + ", or choose a strategy that matches most people");
  }

  private String named(int candidate) {
    return problem.mentors().get(problem.mentorOf(candidate))
        + String.format(
            Locale.ROOT, " (fit %.2f)", problem.points(candidate) / (double) Scoring.POINTS);
  }

  /** The nearest door has the fewest objections, both ways together, and no firm one; among those the smallest id. */
  private NoExchange nobody(Participant person) {
    List<ParticipantId> others = new ArrayList<>(problem.mentees());
    others.remove(person.id());
    int asked = Math.min(others.size(), MOST_ASKED);
    @Nullable ParticipantId nearest = null;
    ImmutableList<Ineligibility> fewest = ImmutableList.of();
    for (int turn = 0; turn < asked; turn++) {
      ParticipantId other = others.get((int) ((long) turn * others.size() / asked));
      ImmutableList<Ineligibility> objections = objections(person.id(), other);
      boolean opens = objections.stream().noneMatch(each -> firm.contains(each.rule()));
      if (opens && (nearest == null || objections.size() < fewest.size())) {
        nearest = other;
        fewest = objections;
      }
    }
    return because(
        person,
        Cause.NO_ELIGIBLE_PARTNER,
        others.isEmpty()
            ? "is the only one who learns, mentors and has a place"
            : "may exchange with none of " + people(others.size()) + " under the rules",
        nearest == null
            ? "win another person who learns and mentors"
            : fewest.stream()
                    .map(Ineligibility::wayOut)
                    .distinct()
                    .collect(Collectors.joining(", and "))
                + "; then they could exchange with " + nearest);
  }

  private ImmutableList<Ineligibility> objections(ParticipantId one, ParticipantId other) {
    return Stream.concat(round.whyNot(one, other).stream(), round.whyNot(other, one).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static String people(int count) {
    return count + (count == 1 ? " person" : " people");
  }

  private static NoExchange because(
      Participant person, Cause cause, String reason, String nearestChange) {
    return NoExchange.builder()
        .person(person.id())
        .cause(cause)
        .reason(reason)
        .nearestChange(nearestChange)
        .build();
  }
}
