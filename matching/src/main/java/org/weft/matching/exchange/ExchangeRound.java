package org.weft.matching.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.FormatShape;
import org.weft.core.style.Components;
import org.weft.matching.MatchingRound;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.PeerProblemBuilder;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.MatchingStrategy;

/**
 * A round in which two people learn from each other.
 *
 * <p>Takes part who learns, mentors, and has a place. Two people may exchange if the round lets either mentor the other. What that is
 * worth to the program is the weaker of the two directions; what each of them would like is the direction in which they learn. Terms
 * of the round count: a pinned pair, in either direction, is an exchange in every solution.
 *
 * <p>Worked example, scored by skill cover alone: Ana knows Rust well and seeks SQL, Ben knows SQL well and seeks Go, Cy knows some
 * SQL and seeks Rust, Dee knows Go well and seeks SQL. Ana would get most from Ben (1.0), who would get nothing from her: 0. Ana
 * gets half of what she seeks from Cy, who gets all: 0.5. Ben and Dee get all from each other: 1. Best total is Ana with Cy and Ben
 * with Dee.
 *
 * <p>The problem is computed once, when it is first needed, from the problem of the round: linear in its candidates, but for a
 * logarithm. Immutable.
 */
public final class ExchangeRound {
  private static final ImmutableSet<FormatShape> SHAPES =
      Sets.immutableEnumSet(FormatShape.MUTUAL_PAIR, FormatShape.PEERS);

  private final MatchingRound round;
  private final Supplier<MatchingProblem> problem;

  private ExchangeRound(MatchingRound round) {
    this.round = round;
    this.problem = Suppliers.memoize(this::state);
  }

  /**
   * Reads a round as one of exchanges.
   *
   * @param round a round of a format in which both learn
   * @return the round of exchanges
   * @throws IllegalArgumentException if only one of a pair learns in the format, or it is one of groups
   */
  public static ExchangeRound of(MatchingRound round) {
    FormatShape shape =
        Components.required(round, "round").pool().cycle().format().shape();
    checkArgument(
        SHAPES.contains(shape),
        "cycle %s runs %s, whose shape %s is no exchange; run RECIPROCAL or PEER, or match the round itself",
        round.pool().cycle().name(),
        round.pool().cycle().format().kind(),
        shape);
    return new ExchangeRound(round);
  }

  /**
   * Gives the round that is read.
   *
   * @return rules, scoring and terms
   */
  public MatchingRound round() {
    return round;
  }

  /**
   * Lists pinned pairs that cannot be exchanges, besides the {@link MatchingRound#conflicts() conflicts of the round}.
   *
   * @return each with a way out, single pairs first, in the order of the pairs; empty if all can be
   * @throws IllegalStateException if the round has conflicts
   * @throws IllegalArgumentException as {@link #problem()} does
   */
  public ImmutableList<ExchangeConflict> conflicts() {
    MatchingProblem directed = directed();
    ImmutableList.Builder<ExchangeConflict> conflicts = ImmutableList.builder();
    Map<ParticipantId, ImmutableSet<ParticipantId>> partners = new TreeMap<>();
    for (Pairing pair : directed.forced()) {
      ParticipantId one = pair.mentee();
      ParticipantId other = pair.mentor();
      if (!isPossible(directed, one, other)) {
        conflicts.add(new ExchangeConflict.NotBothWays(
            pair,
            Stream.concat(round.whyNot(one, other).stream(), round.whyNot(other, one).stream())
                .collect(ImmutableList.toImmutableList())));
      }
      partners.merge(one, ImmutableSet.of(other), ExchangeRound::union);
      partners.merge(other, ImmutableSet.of(one), ExchangeRound::union);
    }
    partners.forEach((person, others) -> {
      if (others.size() > 1) {
        conflicts.add(new ExchangeConflict.PinnedTwice(
            person,
            directed.forced().stream()
                .filter(pair -> pair.mentee().equals(person) || pair.mentor().equals(person))
                .collect(ImmutableList.toImmutableList())));
      }
    });
    return conflicts.build();
  }

  private static ImmutableSet<ParticipantId> union(
      ImmutableSet<ParticipantId> some, ImmutableSet<ParticipantId> others) {
    return Sets.union(some, others).immutableCopy();
  }

  /**
   * States the problem that strategies for one pool solve.
   *
   * @return everybody who takes part, and the pairs that may be
   * @throws IllegalArgumentException if the round asks for several mentors, minimums, quotas or couples, or keeps the best
   *     candidates only
   * @throws IllegalStateException if the round or this one has conflicts
   */
  public MatchingProblem problem() {
    return Components.required(problem.get(), "problem");
  }

  /** The problem of the round, which must ask for nothing that has no meaning here. */
  private MatchingProblem directed() {
    MatchingProblem directed = round.problem();
    Sets.SetView<ProblemFeature> unheeded =
        Sets.difference(directed.features(), ImmutableSet.of(ProblemFeature.FORCED_PAIRS));
    checkArgument(
        unheeded.isEmpty(),
        "exchanges do not heed %s; leave it out of the terms",
        unheeded.stream().map(ProblemFeature::inWords).collect(Collectors.joining(", ")));
    checkArgument(
        round.kept().holdsEverything(),
        "exchanges need both directions of each pair but the round keeps %s candidates only; use keepingAll()",
        directed.candidates());
    return directed;
  }

  private MatchingProblem state() {
    MatchingProblem directed = directed();
    ImmutableList<ExchangeConflict> conflicts = conflicts();
    if (!conflicts.isEmpty()) {
      throw new IllegalStateException("pinned pairs cannot be exchanges: "
          + conflicts.get(0).inEnglish() + "; ask conflicts() and change the terms");
    }
    PeerProblemBuilder builder = MatchingProblem.peers();
    for (Participant person : round.pool().participants()) {
      if (takesPart(directed, person)) {
        builder.person(person.id());
      }
    }
    for (int i = 0; i < directed.mentees().size(); i++) {
      for (int c = directed.firstCandidate(i); c < directed.endCandidate(i); c++) {
        addPair(directed, c, builder);
      }
    }
    directed.forced().stream()
        .map(pair -> pair.mentee().compareTo(pair.mentor()) < 0
            ? pair
            : Pairing.of(pair.mentor(), pair.mentee()))
        .distinct()
        .forEach(pair -> builder.force(pair.mentee(), pair.mentor()));
    return builder.build();
  }

  private static boolean takesPart(MatchingProblem directed, Participant person) {
    return person.learns() && hasPlace(directed, person.id());
  }

  private static boolean hasPlace(MatchingProblem directed, ParticipantId person) {
    OptionalInt mentor = directed.indexOfMentor(person);
    return mentor.isPresent() && directed.places(mentor.getAsInt()) > 0;
  }

  private static boolean isPossible(
      MatchingProblem directed, ParticipantId one, ParticipantId other) {
    return hasPlace(directed, one)
        && hasPlace(directed, other)
        && directed.candidate(one, other).isPresent()
        && directed.candidate(other, one).isPresent();
  }

  /** Each pair once, from the side of the smaller id. */
  private static void addPair(MatchingProblem directed, int candidate, PeerProblemBuilder builder) {
    ParticipantId first = directed.mentees().get(directed.menteeOf(candidate));
    ParticipantId second = directed.mentors().get(directed.mentorOf(candidate));
    if (first.compareTo(second) < 0 && isPossible(directed, first, second)) {
      int back = directed.candidate(second, first).orElseThrow();
      builder.pair(
          first,
          second,
          share(Math.min(directed.points(candidate), directed.points(back))),
          share(directed.menteePoints(candidate)),
          share(directed.menteePoints(back)));
    }
  }

  private static double share(long points) {
    return points / (double) Scoring.POINTS;
  }

  /**
   * Matches people and says why.
   *
   * @param strategy how to choose, a strategy for one pool
   * @param tieBreak who goes first among equals
   * @return pairs with both cards, and everybody else with a cause
   */
  public ExchangeMatching match(MatchingStrategy strategy, TieBreak tieBreak) {
    Components.required(strategy, "strategy");
    Components.required(tieBreak, "tieBreak");
    return explain(strategy.solve(problem(), tieBreak));
  }

  /**
   * Adds the reasons to a solution, whoever found it.
   *
   * @param solution a solution of {@link #problem()}
   * @return pairs with both cards, and everybody else with a cause
   * @throws IllegalArgumentException if the pairs are no solution of the problem
   */
  public ExchangeMatching explain(Solution solution) {
    Components.required(solution, "solution");
    Certificate claimed = solution.certificate() instanceof Impossible impossible
        ? impossible
        : new Certificate.Unproven("only the pairs are checked");
    CheckVerdict verdict =
        CertificateCheck.of(problem(), new Solution("any", solution.pairs(), claimed));
    if (verdict instanceof CheckVerdict.Refuted refuted) {
      throw new IllegalArgumentException(
          "the solution cannot be explained: " + refuted.reason() + "; solve problem() again");
    }
    return ExchangeMatching.builder()
        .cycle(round.pool().cycle().name())
        .strategy(solution.strategy())
        .pairs(solution.pairs().stream().map(this::explained).toList())
        .unmatched(new NoExchangeReasons(round, problem(), solution).list())
        .certificate(solution.certificate())
        .build();
  }

  private Exchange explained(Pairing pair) {
    return Exchange.builder()
        .first(pair.mentee())
        .second(pair.mentor())
        .firstLearns(round.card(pair.mentee(), pair.mentor()))
        .secondLearns(round.card(pair.mentor(), pair.mentee()))
        .build();
  }

  @Override
  public String toString() {
    return "ExchangeRound[" + round + "]";
  }
}
