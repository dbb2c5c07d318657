package org.weft.matching.rematch;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.certificate.Aim.PairWorth;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.StableStrategies;

/**
 * A round in which pairs were announced already.
 *
 * <p>The round has the people, rules and {@linkplain org.weft.matching.RoundTerms terms} as they are now. Who left is not in its
 * cohort; who paused and whom somebody declined stand in the terms; pairs that have begun and must not be touched are <em>running</em> there and
 * not announced here.
 *
 * <p>Worked example: Ana with Mo and Ben with Nia were announced. Mo pauses. Nia has one place, and Ana could meet her as well. Ana with Mo
 * ends in any case. To keep Ben with Nia leaves Ana alone; if Ana were worth more with Nia, {@code bestTotal} would give Nia to Ana.
 *
 * <p>Every answer matches as many people as can be matched under what it promises to keep, and every change is told with its causes.
 * Ties go to the tie-break. Immutable.
 */
public final class Rematching {
  private final MatchingRound round;
  private final ImmutableSortedSet<Pairing> announced;
  private final Disturbance disturbance;
  private final WaitingList waiting;

  private Rematching(
      MatchingRound round,
      ImmutableSortedSet<Pairing> announced,
      Disturbance disturbance,
      WaitingList waiting) {
    this.round = round;
    this.announced = announced;
    this.disturbance = disturbance;
    this.waiting = waiting;
  }

  /**
   * Takes the people as they are and the pairs as they were.
   *
   * @param round the people, rules and terms as they are now
   * @param announced the pairs that people were told of
   * @return what can be matched anew
   * @throws IllegalArgumentException if a pair was announced and is said to run
   */
  public static Rematching of(MatchingRound round, Collection<Pairing> announced) {
    Components.required(round, "round");
    ImmutableSortedSet<Pairing> pairs = ImmutableSortedSet.copyOf(announced);
    Sets.intersection(pairs, round.terms().running())
        .forEach(pair -> checkArgument(
            false, "%s is announced and said to run; keep it in one of the two", pair));
    return new Rematching(round, pairs, Disturbance.of(pairs), WaitingList.empty());
  }

  /**
   * States what it is worth to keep announced pairs, such as the weeks for which people have prepared.
   *
   * @param worths pairs with their worth; announced pairs that are not listed are worth 1
   * @return what differs in this only
   * @throws IllegalArgumentException if a pair was not announced, or is listed twice
   */
  public Rematching worth(Collection<PairWorth> worths) {
    return new Rematching(round, announced, Disturbance.of(announced, worths), waiting);
  }

  /**
   * Lets people who stayed unmatched before go first, after what is kept and before the total.
   *
   * @param list who has waited how long
   * @return what differs in this only
   */
  public Rematching waiting(WaitingList list) {
    return new Rematching(round, announced, disturbance, Components.required(list, "list"));
  }

  /**
   * Keeps every announced pair that may still be, and matches the others: most people, then who has waited longest, then the
   * best total. Where a mentor lost places, the pairs of most worth stay, then those of most points, then those whose mentee comes
   * first in the tie-break.
   *
   * <p>The certificate speaks of {@link #keeping} with the same tie-break: nothing is better among matchings that keep those pairs.
   *
   * @param tieBreak who goes first among equals
   * @return the matching and its changes; every pair that ends has a cause of its own
   */
  public Rematch keepingAll(TieBreak tieBreak) {
    return explained(keeping(tieBreak).match(blends().waitingThenPoints(), tieBreak));
  }

  /**
   * Gives the round in which the announced pairs that may still be are pinned.
   *
   * @param tieBreak who stays among equals where a mentor lost places
   * @return the round for which {@link #keepingAll} solves the problem
   */
  public MatchingRound keeping(TieBreak tieBreak) {
    ImmutableSet<Pairing> pinned =
        Sets.union(round.terms().pinned(), lasting(tieBreak)).immutableCopy();
    return round.on(round.terms().withPinned(pinned));
  }

  /** Pairs that may still be, as many as there are places beside what is pinned. */
  private ImmutableSet<Pairing> lasting(TieBreak tieBreak) {
    MatchingProblem problem = round.problem();
    Map<ParticipantId, Integer> learning = new HashMap<>();
    Map<ParticipantId, Integer> mentoring = new HashMap<>();
    for (Pairing pair : round.terms().pinned()) {
      learning.merge(pair.mentee(), 1, Integer::sum);
      mentoring.merge(pair.mentor(), 1, Integer::sum);
    }
    ImmutableSet.Builder<Pairing> lasting = ImmutableSet.builder();
    for (Pairing pair : byWorth(problem, tieBreak)) {
      int mentee = problem.indexOfMentee(pair.mentee()).orElseThrow();
      int mentor = problem.indexOfMentor(pair.mentor()).orElseThrow();
      if (!round.terms().pinned().contains(pair)
          && learning.getOrDefault(pair.mentee(), 0) < problem.menteePlaces(mentee)
          && mentoring.getOrDefault(pair.mentor(), 0) < problem.places(mentor)) {
        learning.merge(pair.mentee(), 1, Integer::sum);
        mentoring.merge(pair.mentor(), 1, Integer::sum);
        lasting.add(pair);
      }
    }
    return lasting.build();
  }

  private ImmutableList<Pairing> byWorth(MatchingProblem problem, TieBreak tieBreak) {
    ImmutableMap.Builder<ParticipantId, Integer> place = ImmutableMap.builder();
    int next = 0;
    for (ParticipantId mentee : tieBreak.sort(problem.mentees())) {
      place.put(mentee, next++);
    }
    ImmutableMap<ParticipantId, Integer> places = place.buildOrThrow();
    return announced.stream()
        .filter(pair -> problem.candidate(pair.mentee(), pair.mentor()).isPresent())
        .sorted(Comparator.comparingLong((Pairing pair) -> -disturbance.of(pair))
            .thenComparingLong(pair -> -points(problem, pair))
            .thenComparingInt(pair -> places.getOrDefault(pair.mentee(), 0))
            .thenComparing(pair -> pair))
        .collect(ImmutableList.toImmutableList());
  }

  private static long points(MatchingProblem problem, Pairing pair) {
    return problem.points(problem.candidate(pair.mentee(), pair.mentor()).getAsInt());
  }

  /**
   * Matches most people, and for that ends as little as possible of what was announced; then who has waited longest goes first,
   * then comes the best total.
   *
   * @param tieBreak who goes first among equals
   * @return the matching and its changes
   */
  public Rematch leastDisturbance(TieBreak tieBreak) {
    return explained(round.match(blends().keptThenWaitingThenPoints(disturbance.aim()), tieBreak));
  }

  /**
   * Matches most people, lets who has waited longest go first, then takes the best total; among equals what was announced stays.
   *
   * @param tieBreak who goes first among equals
   * @return the matching and its changes
   */
  public Rematch bestTotal(TieBreak tieBreak) {
    return explained(round.match(blends().waitingThenPointsThenKept(disturbance.aim()), tieBreak));
  }

  /**
   * Takes the stable matching that ends as little as possible of what was announced. Equal wishes are settled by the tie-break
   * first; who has waited counts for nothing here.
   *
   * @param tieBreak who goes first among equals
   * @return the matching and its changes
   */
  public Rematch nearestStable(TieBreak tieBreak) {
    return explained(round.match(StableStrategies.most(disturbance.aim()), tieBreak));
  }

  /**
   * Lists what lies between the least disturbance and the best total, both without waiting lists: each choice is best for some weighing
   * of the two, with a proof. Both ends are always listed; if they are the same, there is one choice.
   *
   * <p>Choices come by rising disturbance and rising total. Among matchings of most people none lies above the line that joins two
   * neighbors unless {@code most} cut the list. One matching is solved for each choice, and one for each two neighbors.
   *
   * @param tieBreak who goes first among equals
   * @param most how many choices to list at most, 2 or more; the steepest bends come first
   * @return the choices
   * @throws IllegalArgumentException if {@code most} is below 2
   */
  public ImmutableList<TradeOff> curve(TieBreak tieBreak, int most) {
    return new TradeOffSearch(round.problem(), disturbance, tieBreak).list(most);
  }

  /**
   * Tells what changes if a solution of the round is announced, whoever found it.
   *
   * @param solution a solution of the round's problem, such as one of the {@link #curve}
   * @return the matching and its changes
   * @throws IllegalArgumentException if the solution does not fit the problem
   */
  public Rematch changes(Solution solution) {
    return explained(round.explain(solution));
  }

  private Blends blends() {
    return new Blends(round.problem(), waiting);
  }

  private Rematch explained(Matching matching) {
    ImmutableSet<Pairing> after = ImmutableSet.copyOf(matching.solution().pairs());
    ImmutableList<Pairing> kept =
        announced.stream().filter(after::contains).collect(ImmutableList.toImmutableList());
    return new Rematch(
        matching, kept, new PairChanges(round, announced, after).list(), disturbance.without(kept));
  }
}
