package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/**
 * One-sided mechanisms by their definitions, on ids and slowly: whole rounds at a time, everything looked up anew.
 *
 * <p>For problems of at most seven mentees, with ties broken by a tie-break.
 */
public final class OneSidedTwins {
  private final MatchingProblem problem;
  private final StrictLists lists;
  private final AllMatchings matchings;
  private final ImmutableList<ParticipantId> mentees;
  private final ImmutableList<ParticipantId> mentors;

  private OneSidedTwins(MatchingProblem problem, TieBreak tieBreak) {
    this.problem = problem;
    this.lists = StrictLists.of(problem, tieBreak);
    this.matchings = AllMatchings.of(problem);
    this.mentees = tieBreak.sort(problem.mentees());
    this.mentors = tieBreak.sort(problem.mentors());
  }

  /**
   * Takes a problem.
   *
   * @param problem a problem of at most seven mentees
   * @param tieBreak who goes first among equals
   * @return the twins
   */
  public static OneSidedTwins of(MatchingProblem problem, TieBreak tieBreak) {
    return new OneSidedTwins(problem, tieBreak);
  }

  /**
   * Of all matchings those that serve the first mentee best, of these those that serve the second best, and so on.
   *
   * @return the only one left
   */
  public ImmutableList<Pairing> serialDictatorship() {
    Comparator<ImmutableList<Pairing>> inTurn = (one, other) -> 0;
    for (ParticipantId mentee : mentees) {
      inTurn = inTurn.thenComparing(
          pairs -> StrictLists.pairOf(mentee, pairs).map(lists::menteeWish).orElse(0L));
    }
    return matchings.all().stream().max(inTurn).orElseThrow();
  }

  /**
   * Round by round: everybody without a mentor asks their next choice, each mentor fills free places with the best.
   *
   * @return the pairs after the last round
   */
  public ImmutableList<Pairing> immediateAcceptance() {
    List<Pairing> pairs = new ArrayList<>();
    for (int round = 0; round < mentors.size(); round++) {
      int choice = round;
      List<Pairing> asked = mentees.stream()
          .filter(mentee -> pairs.stream().noneMatch(pair -> pair.mentee().equals(mentee)))
          .map(this::list)
          .filter(list -> list.size() > choice)
          .map(list -> list.get(choice))
          .sorted(Comparator.comparing(lists::mentorWish).reversed())
          .toList();
      asked.stream().filter(pair -> hasPlace(pair, pairs)).forEach(pairs::add);
    }
    return ImmutableList.sortedCopyOf(pairs);
  }

  /** A mentee's candidates who have a place at all, best first. */
  private List<Pairing> list(ParticipantId mentee) {
    return Listings.candidates(problem).stream()
        .filter(pair -> pair.mentee().equals(mentee) && matchings.places(pair.mentor()) > 0)
        .sorted(Comparator.comparing(lists::menteeWish).reversed())
        .toList();
  }

  /**
   * Round by round: everybody points, and all circles are served at once.
   *
   * @return the pairs after the last round
   */
  public ImmutableList<Pairing> topTradingCycles() {
    List<Pairing> pairs = new ArrayList<>();
    Map<ParticipantId, Pairing> wants = wants(pairs);
    while (!wants.isEmpty()) {
      Map<ParticipantId, Pairing> pointing = wants;
      List<Pairing> served = wants.values().stream()
          .filter(pair -> comesBack(pair.mentee(), pointing))
          .toList();
      pairs.addAll(served);
      wants = wants(pairs);
    }
    return ImmutableList.sortedCopyOf(pairs);
  }

  /** For each mentee without a mentor the best candidate with a place left. */
  private Map<ParticipantId, Pairing> wants(List<Pairing> pairs) {
    Map<ParticipantId, Pairing> wants = new LinkedHashMap<>();
    for (ParticipantId mentee : mentees) {
      if (pairs.stream().noneMatch(pair -> pair.mentee().equals(mentee))) {
        list(mentee).stream()
            .filter(pair -> hasPlace(pair, pairs))
            .findFirst()
            .ifPresent(pair -> wants.put(mentee, pair));
      }
    }
    return wants;
  }

  /** Follows the pointing for more steps than there are people. */
  private boolean comesBack(ParticipantId start, Map<ParticipantId, Pairing> wants) {
    ParticipantId at = start;
    for (int step = 0; step < mentees.size(); step++) {
      at = firstClaim(wants.get(at).mentor(), wants);
      if (at.equals(start)) {
        return true;
      }
    }
    return false;
  }

  private ParticipantId firstClaim(ParticipantId mentor, Map<ParticipantId, Pairing> wants) {
    Optional<Pairing> first = Listings.candidates(problem).stream()
        .filter(pair -> pair.mentor().equals(mentor) && wants.containsKey(pair.mentee()))
        .max(Comparator.comparing(lists::mentorWish));
    return first.orElseThrow().mentee();
  }

  /**
   * Again and again the best candidate whose two people are free.
   *
   * @return the pairs when none is left
   */
  public ImmutableList<Pairing> greedy() {
    List<Pairing> pairs = new ArrayList<>();
    Listings.candidates(problem).stream()
        .sorted(Comparator.comparing((Pairing pair) -> -matchings.total(List.of(pair)))
            .thenComparing(pair -> mentees.indexOf(pair.mentee()))
            .thenComparing(pair -> mentors.indexOf(pair.mentor())))
        .filter(pair -> hasPlace(pair, pairs))
        .filter(pair -> pairs.stream().noneMatch(other -> other.mentee().equals(pair.mentee())))
        .forEachOrdered(pairs::add);
    return ImmutableList.sortedCopyOf(pairs);
  }

  private boolean hasPlace(Pairing pair, List<Pairing> pairs) {
    return AllMatchings.load(pairs, pair.mentor()) < matchings.places(pair.mentor());
  }
}
