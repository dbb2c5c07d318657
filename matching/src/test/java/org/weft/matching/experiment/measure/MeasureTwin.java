package org.weft.matching.experiment.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** Every measure by its words, on ids and lists, without any index of what is counted. */
final class MeasureTwin {
  private final MatchingProblem problem;
  private final List<Pairing> pairs;

  MeasureTwin(MatchingProblem problem, List<Pairing> pairs) {
    this.problem = problem;
    this.pairs = pairs;
  }

  List<ParticipantId> people(Scope scope) {
    return scope == Scope.MENTORS ? problem.mentors() : problem.mentees();
  }

  int places(Scope scope, ParticipantId person) {
    return scope == Scope.MENTORS
        ? problem.places(problem.mentors().indexOf(person))
        : problem.menteePlaces(problem.mentees().indexOf(person));
  }

  static Scope other(Scope scope) {
    return switch (scope) {
      case MENTEES -> Scope.MENTORS;
      case MENTORS -> Scope.MENTEES;
      case EVERYBODY -> Scope.EVERYBODY;
    };
  }

  private int candidate(Scope scope, ParticipantId person, ParticipantId other) {
    return (scope == Scope.MENTORS
            ? problem.candidate(other, person)
            : problem.candidate(person, other))
        .orElse(-1);
  }

  List<ParticipantId> options(Scope scope, ParticipantId person) {
    boolean takesPart = places(scope, person) > 0;
    return people(other(scope)).stream()
        .filter(other -> takesPart && candidate(scope, person, other) >= 0)
        .filter(other -> places(other(scope), other) > 0)
        .toList();
  }

  long likes(Scope scope, ParticipantId person, ParticipantId other) {
    int candidate = candidate(scope, person, other);
    return scope == Scope.MENTORS
        ? problem.mentorPoints(candidate)
        : problem.menteePoints(candidate);
  }

  List<ParticipantId> partners(Scope scope, ParticipantId person) {
    return pairs.stream()
        .flatMap(pair -> {
          boolean asMentee = scope != Scope.MENTORS && pair.mentee().equals(person);
          boolean asMentor = scope != Scope.MENTEES && pair.mentor().equals(person);
          return asMentee
              ? Stream.of(pair.mentor())
              : asMentor ? Stream.of(pair.mentee()) : Stream.<ParticipantId>of();
        })
        .toList();
  }

  int rank(Scope scope, ParticipantId person, ParticipantId other) {
    return 1
        + (int) options(scope, person).stream()
            .filter(each -> likes(scope, person, each) > likes(scope, person, other))
            .count();
  }

  List<Integer> ranks(Scope scope) {
    List<Integer> ranks = new ArrayList<>();
    for (ParticipantId person : people(scope)) {
      partners(scope, person).forEach(partner -> ranks.add(rank(scope, person, partner)));
    }
    return ranks;
  }

  List<Integer> ranksWithUnmatched(Scope scope) {
    List<Integer> ranks = new ArrayList<>(ranks(scope));
    unmatched(scope).forEach(person -> ranks.add(options(scope, person).size() + 1));
    return ranks;
  }

  List<ParticipantId> unmatched(Scope scope) {
    return people(scope).stream()
        .filter(person ->
            !options(scope, person).isEmpty() && partners(scope, person).isEmpty())
        .toList();
  }

  /** Whether somebody would rather have another than a free place or one of theirs. */
  boolean wants(Scope scope, ParticipantId person, ParticipantId other) {
    List<ParticipantId> partners = partners(scope, person);
    return !partners.contains(other)
        && (partners.size() < places(scope, person)
            || partners.stream()
                .anyMatch(held -> likes(scope, person, other) > likes(scope, person, held)));
  }

  List<Pairing> blocking() {
    Scope scope = problem.isOnePool() ? Scope.EVERYBODY : Scope.MENTEES;
    return people(scope).stream()
        .flatMap(person -> options(scope, person).stream()
            .filter(other -> wants(scope, person, other) && wants(other(scope), other, person))
            .filter(other -> scope == Scope.MENTEES || person.compareTo(other) < 0)
            .map(other -> Pairing.of(person, other)))
        .sorted()
        .toList();
  }

  /** Who envies whom. */
  List<Pairing> envy(boolean justified) {
    Scope scope = problem.isOnePool() ? Scope.EVERYBODY : Scope.MENTEES;
    List<Pairing> envy = new ArrayList<>();
    for (ParticipantId person : people(scope)) {
      for (ParticipantId holder : people(scope)) {
        boolean envies = partners(scope, holder).stream()
            .filter(wanted -> options(scope, person).contains(wanted))
            .filter(wanted -> !wanted.equals(person) && wants(scope, person, wanted))
            .anyMatch(wanted -> !justified
                || likes(other(scope), wanted, person) > likes(other(scope), wanted, holder));
        if (envies && !person.equals(holder)) {
          envy.add(Pairing.of(person, holder));
        }
      }
    }
    return envy;
  }

  /** What somebody with one partner at most has, -1 for nobody. */
  long has(Scope scope, ParticipantId person) {
    return partners(scope, person).stream()
        .mapToLong(partner -> likes(scope, person, partner))
        .findFirst()
        .orElse(-1);
  }

  /** The scopes whose people are asked. */
  List<Scope> asked(Scope scope) {
    return scope == Scope.EVERYBODY && !problem.isOnePool()
        ? List.of(Scope.MENTEES, Scope.MENTORS)
        : List.of(scope);
  }

  /** Votes for another matching less votes for this one. */
  int votesFor(MeasureTwin challenger, Scope voters) {
    return asked(voters).stream()
        .flatMapToInt(scope -> people(scope).stream()
            .mapToInt(person -> Long.compare(challenger.has(scope, person), has(scope, person))))
        .sum();
  }

  /** Whether another matching is better for somebody and worse for nobody. */
  boolean isImprovedBy(MeasureTwin other, Scope scope) {
    List<Integer> votes = asked(scope).stream()
        .flatMap(each -> people(each).stream()
            .map(person -> Long.compare(other.has(each, person), has(each, person))))
        .toList();
    return votes.contains(1) && !votes.contains(-1);
  }
}
