package org.weft.matching.rematch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.MatchingRound;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.rematch.ChangeCause.Exchanged;
import org.weft.matching.rematch.ChangeCause.FewerPlaces;
import org.weft.matching.rematch.ChangeCause.Gone;
import org.weft.matching.rematch.ChangeCause.HadNobody;
import org.weft.matching.rematch.ChangeCause.NotAllowed;
import org.weft.matching.rematch.ChangeCause.Pinned;
import org.weft.matching.rematch.PairChange.Kind;

/**
 * Finds out why pairs end or begin.
 *
 * <p>Pairs that share a person and change are linked; linked pairs form a chain or a circle. A pair has a direct cause if
 * something happened to it, or if its mentee had nobody. All other pairs of a chain move because of the direct causes in it; in a
 * chain without any, pairs were exchanged.
 */
final class PairChanges {
  private final MatchingRound round;
  private final MatchingProblem problem;
  private final ImmutableSortedSet<Pairing> ended;
  private final ImmutableSortedSet<Pairing> begun;
  private final ImmutableSet<ParticipantId> hadSomebody;
  private final Map<Pairing, ImmutableList<ChangeCause>> direct = new LinkedHashMap<>();
  private final Map<ParticipantId, Integer> goingOn = new LinkedHashMap<>();

  PairChanges(MatchingRound round, Set<Pairing> before, Set<Pairing> after) {
    this.round = round;
    this.problem = round.problem();
    this.ended = ImmutableSortedSet.copyOf(Sets.difference(before, after));
    this.begun = ImmutableSortedSet.copyOf(Sets.difference(after, before));
    this.hadSomebody = before.stream().map(Pairing::mentee).collect(ImmutableSet.toImmutableSet());
    before.stream()
        .filter(pair -> isCandidate(pair))
        .forEach(pair -> goingOn.merge(pair.mentor(), 1, Integer::sum));
    ended.forEach(pair -> direct.put(pair, endings(pair)));
    begun.forEach(pair -> direct.put(pair, beginnings(pair)));
  }

  private boolean isCandidate(Pairing pair) {
    return problem.candidate(pair.mentee(), pair.mentor()).isPresent();
  }

  private ImmutableList<ChangeCause> endings(Pairing pair) {
    if (problem.indexOfMentee(pair.mentee()).isEmpty()) {
      return ImmutableList.of(new Gone(pair.mentee()));
    }
    if (problem.indexOfMentor(pair.mentor()).isEmpty()) {
      return ImmutableList.of(new Gone(pair.mentor()));
    }
    ImmutableList<Ineligibility> objections = round.whyNot(pair.mentee(), pair.mentor());
    if (!objections.isEmpty()) {
      return ImmutableList.of(new NotAllowed(objections));
    }
    int places = problem.places(problem.indexOfMentor(pair.mentor()).getAsInt());
    int announced = goingOn.getOrDefault(pair.mentor(), 0);
    return announced > places
        ? ImmutableList.of(new FewerPlaces(pair.mentor(), announced, places))
        : ImmutableList.of();
  }

  private ImmutableList<ChangeCause> beginnings(Pairing pair) {
    if (round.terms().pinned().contains(pair)) {
      return ImmutableList.of(new Pinned(pair.mentee()));
    }
    return hadSomebody.contains(pair.mentee())
        ? ImmutableList.of()
        : ImmutableList.of(new HadNobody(pair.mentee()));
  }

  ImmutableList<PairChange> list() {
    List<PairChange> changes = new ArrayList<>();
    for (List<Pairing> chain : chains()) {
      ImmutableList<ChangeCause> causes = chain.stream()
          .flatMap(pair -> direct.getOrDefault(pair, ImmutableList.of()).stream())
          .distinct()
          .collect(ImmutableList.toImmutableList());
      ImmutableList<ChangeCause> shared =
          causes.isEmpty() ? ImmutableList.of(new Exchanged(gain(chain))) : causes;
      for (Pairing pair : chain) {
        ImmutableList<ChangeCause> own = direct.getOrDefault(pair, ImmutableList.of());
        changes.add(new PairChange(
            pair,
            ended.contains(pair) ? Kind.ENDED : Kind.BEGUN,
            !own.isEmpty(),
            own.isEmpty() ? shared : own));
      }
    }
    return ImmutableList.sortedCopyOf(changes);
  }

  /** What begins less what ends; pairs that are no candidates any more count nothing. */
  private long gain(List<Pairing> chain) {
    return chain.stream()
        .filter(this::isCandidate)
        .mapToLong(pair -> (begun.contains(pair) ? 1 : -1)
            * problem.points(problem.candidate(pair.mentee(), pair.mentor()).getAsInt()))
        .sum();
  }

  /** Groups the changed pairs that are linked through people, each in its order. Linear. */
  private List<List<Pairing>> chains() {
    // Somebody may be in two chains, as a mentee in the one and as a mentor in the other.
    Map<String, List<Pairing>> byPerson = new LinkedHashMap<>();
    List<Pairing> all = new ArrayList<>(Sets.union(ended, begun));
    for (Pairing pair : all) {
      byPerson
          .computeIfAbsent("mentee " + pair.mentee(), key -> new ArrayList<>())
          .add(pair);
      byPerson
          .computeIfAbsent("mentor " + pair.mentor(), key -> new ArrayList<>())
          .add(pair);
    }
    List<List<Pairing>> chains = new ArrayList<>();
    Set<Pairing> seen = new LinkedHashSet<>();
    for (Pairing first : all) {
      if (seen.add(first)) {
        List<Pairing> chain = new ArrayList<>(List.of(first));
        for (int at = 0; at < chain.size(); at++) {
          Pairing pair = chain.get(at);
          for (String person : List.of("mentee " + pair.mentee(), "mentor " + pair.mentor())) {
            byPerson.getOrDefault(person, List.of()).stream().filter(seen::add).forEach(chain::add);
          }
        }
        chains.add(chain);
      }
    }
    return chains;
  }
}
