package org.weft.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.fairness.AccessOutcome.Conflict;
import org.weft.matching.fairness.AccessOutcome.Reached;
import org.weft.matching.fairness.AccessOutcome.WayOut;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

class AccessSearchTest {
  private static final ParticipantId ANA = ParticipantId.of("Ana");
  private static final ParticipantId BEN = ParticipantId.of("Ben");
  private static final ParticipantId MO = ParticipantId.of("Mo");
  private static final MatchingProblem ONE_PLACE = MatchingProblem.builder()
      .mentee(ANA)
      .mentee(BEN)
      .mentor(MO, 1)
      .candidate(ANA, MO, 0.9)
      .candidate(BEN, MO, 0.8)
      .build();
  private static final ImmutableSetMultimap<ParticipantId, String> SHIFTS =
      ImmutableSetMultimap.of(ANA, "days", BEN, "nights");

  /** A problem with up to three overlapping types and targets for them. */
  record Asked(MatchingProblem problem, AccessTargets targets) {}

  @Provide
  Arbitrary<Asked> asked() {
    return ProblemArbitraries.small().flatMap(AccessSearchTest::asked);
  }

  private static Arbitrary<Asked> asked(MatchingProblem problem) {
    Arbitrary<List<Integer>> masks =
        Arbitraries.integers().between(0, 7).list().ofSize(problem.mentees().size());
    Arbitrary<AccessTarget> target = Combinators.combine(
            Arbitraries.of("a", "b", "c"),
            Arbitraries.of(AccessTarget.Unit.class),
            Arbitraries.integers().between(1, 4))
        .as((type, unit, amount) ->
            new AccessTarget(type, unit, unit == AccessTarget.Unit.PERCENT ? 24 * amount : amount));
    return Combinators.combine(
            masks, target.list().uniqueElements(AccessTarget::type).ofMaxSize(3))
        .as((mask, targets) -> new Asked(
            problem, new AccessTargets(types(problem, mask), ImmutableList.copyOf(targets))));
  }

  private static ImmutableSetMultimap<ParticipantId, String> types(
      MatchingProblem problem, List<Integer> masks) {
    ImmutableSetMultimap.Builder<ParticipantId, String> types = ImmutableSetMultimap.builder();
    for (int i = 0; i < masks.size(); i++) {
      for (int t = 0; t < 3; t++) {
        if ((masks.get(i) >> t & 1) == 1) {
          types.put(problem.mentees().get(i), "abc".substring(t, t + 1));
        }
      }
    }
    return types.build();
  }

  private static boolean meets(
      Asked asked, List<AccessTarget> targets, ImmutableList<Pairing> pairs) {
    return targets.stream().allMatch(target -> {
      long people = asked.problem.mentees().stream()
          .filter(mentee -> asked.targets.types().containsEntry(mentee, target.type()))
          .count();
      double least = target.unit() == AccessTarget.Unit.PEOPLE
          ? target.amount()
          : Math.ceil(people * target.amount() / 100.0);
      return count(asked, target, pairs) >= least;
    });
  }

  private static long count(Asked asked, AccessTarget target, ImmutableList<Pairing> pairs) {
    return pairs.stream()
        .filter(pair -> asked.targets.types().containsEntry(pair.mentee(), target.type()))
        .count();
  }

  private static long points(MatchingProblem problem, ImmutableList<Pairing> pairs) {
    return pairs.stream()
        .mapToLong(pair ->
            problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
  }

  private static AccessOutcome solve(Asked asked) {
    return AccessSearch.standard().solve(asked.problem, asked.targets, TieBreak.seeded(7));
  }

  @Property(tries = 400)
  void agreesWithEveryMatchingTried(@ForAll("asked") Asked asked) {
    List<ImmutableList<Pairing>> all = AllMatchings.of(asked.problem).all();
    Optional<ImmutableList<Pairing>> best = all.stream()
        .filter(pairs -> meets(asked, asked.targets.targets(), pairs))
        .max(Comparator.<ImmutableList<Pairing>>comparingInt(List::size)
            .thenComparingLong(pairs -> points(asked.problem, pairs)));
    AccessOutcome outcome = solve(asked);
    if (best.isPresent()) {
      Reached reached = (Reached) outcome;
      assertThat(meets(asked, asked.targets.targets(), reached.pairs())).isTrue();
      assertThat(reached.pairs()).hasSameSizeAs(best.orElseThrow());
      assertThat(reached.points()).isEqualTo(points(asked.problem, best.orElseThrow()));
      assertThat(reached.proved()).isTrue();
    } else {
      assertThat(outcome).isInstanceOf(Conflict.class);
    }
  }

  @Property(tries = 300)
  void conflictIsSmallestAndWaysOutAreExact(@ForAll("asked") Asked asked) {
    if (!(solve(asked) instanceof Conflict conflict)) {
      return;
    }
    List<ImmutableList<Pairing>> all = AllMatchings.of(asked.problem).all();
    assertThat(all).noneMatch(pairs -> meets(asked, conflict.targets(), pairs));
    for (WayOut way : conflict.waysOut()) {
      List<AccessTarget> others = new ArrayList<>(conflict.targets());
      others.remove(way.target());
      assertThat(all.stream()
              .filter(pairs -> meets(asked, others, pairs))
              .mapToLong(pairs -> count(asked, way.target(), pairs))
              .max())
          .hasValue(way.people());
    }
  }

  @Property(tries = 300)
  void targetsNeverCostAnybodyAPlace(@ForAll("asked") Asked asked) {
    int most =
        AllMatchings.of(asked.problem).all().stream().mapToInt(List::size).max().orElseThrow();
    if (solve(asked) instanceof Reached reached) {
      assertThat(reached.pairs()).hasSize(most);
    }
  }

  @Property(tries = 300)
  void proofHolds(@ForAll("asked") Asked asked) {
    assertThat(AccessCheck.of(asked.problem, asked.targets, solve(asked)))
        .isInstanceOf(CheckVerdict.Holds.class);
  }

  @Property(tries = 100)
  void whatAShortSearchSaysHolds(@ForAll("asked") Asked asked) {
    AccessOutcome outcome =
        AccessSearch.ofAtMost(1).solve(asked.problem, asked.targets, TieBreak.byId());
    assertThat(AccessCheck.of(asked.problem, asked.targets, outcome))
        .isInstanceOf(CheckVerdict.Holds.class);
  }

  @Property(tries = 100)
  void listingOrderNeverMatters(@ForAll("asked") Asked asked, @ForAll long seed) {
    Asked other = new Asked(
        Listings.shuffled(asked.problem, seed),
        new AccessTargets(asked.targets.types(), asked.targets.targets().reverse()));
    assertThat(solve(other)).isEqualTo(solve(asked));
  }

  @Property(tries = 100)
  void forcedPairsStay(@ForAll("asked") Asked asked) {
    List<ImmutableList<Pairing>> all = AllMatchings.of(asked.problem).all();
    ImmutableList<Pairing> forced =
        all.get(all.size() - 1).stream().limit(1).collect(ImmutableList.toImmutableList());
    Asked pinned = new Asked(asked.problem.withForced(forced), asked.targets);
    boolean possible = all.stream()
        .anyMatch(
            pairs -> pairs.containsAll(forced) && meets(asked, asked.targets.targets(), pairs));
    AccessOutcome outcome = solve(pinned);
    assertThat(outcome instanceof Reached reached && reached.pairs().containsAll(forced))
        .isEqualTo(possible);
    assertThat(AccessCheck.of(pinned.problem, pinned.targets, outcome))
        .isInstanceOf(CheckVerdict.Holds.class);
  }

  @Test
  void aTargetGivesThePlaceToBen() {
    AccessTargets nights = AccessTargets.of(SHIFTS, AccessTarget.people("nights", 1));
    AccessOutcome outcome = AccessSearch.standard().solve(ONE_PLACE, nights, TieBreak.byId());
    assertThat(((Reached) outcome).pairs()).containsExactly(Pairing.of(BEN, MO));
    assertThat(outcome.inEnglish())
        .isEqualTo("All targets are met: 1 person is matched, as many as can be. "
            + "No such matching is worth more.");
  }

  @Test
  void twoTargetsForOnePlaceAreTheConflict() {
    AccessTargets both = AccessTargets.of(
        SHIFTS, AccessTarget.people("nights", 1), AccessTarget.percent("days", 50));
    Conflict conflict = (Conflict) AccessSearch.standard().solve(ONE_PLACE, both, TieBreak.byId());
    assertThat(conflict.targets()).hasSize(2);
    assertThat(conflict.inEnglish())
        .isEqualTo("at least 50% of days and at least 1 of nights cannot be met together. "
            + "Ways out: ask for 0 of days, or ask for 0 of nights.");
  }

  @Test
  void aConflictWithoutProofIsRefuted() {
    AccessTargets nights = AccessTargets.of(SHIFTS, AccessTarget.people("nights", 1));
    Reached reached = (Reached) AccessSearch.standard().solve(ONE_PLACE, nights, TieBreak.byId());
    AccessProof nothing =
        new AccessProof(reached.proof().profiles(), reached.proof().standIns(), ImmutableList.of());
    assertThat(AccessCheck.of(ONE_PLACE, nights, reached.withProof(nothing)).holds())
        .isFalse();
    assertThat(AccessCheck.of(ONE_PLACE, nights, reached.withMostPoints(0)).holds())
        .isFalse();
    assertThat(AccessCheck.of(
                ONE_PLACE, nights, reached.withPairs(ImmutableList.of(Pairing.of(ANA, MO))))
            .holds())
        .isFalse();
    Conflict wrong = new Conflict(
        nights.targets(),
        ImmutableList.of(new WayOut(nights.targets().get(0), 0, ImmutableList.of())),
        reached.proof());
    assertThat(AccessCheck.of(ONE_PLACE, nights, wrong).holds()).isFalse();
  }

  @Test
  void minimumsAreRefusedByName() {
    AccessTargets none = AccessTargets.of(SHIFTS);
    assertThatThrownBy(() -> AccessSearch.standard()
            .solve(ONE_PLACE.withMinimums(new int[] {1}), none, TieBreak.byId()))
        .hasMessageContaining("minimums of mentors");
  }

  @Test
  void aTypeHasOneTarget() {
    assertThatThrownBy(() -> AccessTargets.of(
            SHIFTS, AccessTarget.people("days", 1), AccessTarget.people("days", 2)))
        .hasMessageContaining("days has two targets");
    assertThatThrownBy(() -> AccessTarget.percent("days", 101))
        .hasMessageContaining("must lie in 1 to 100 but was 101");
  }

  @Test
  void sharesAreRoundedUp() {
    assertThat(AccessTarget.percent("days", 25).least(7)).isEqualTo(2);
    assertThat(AccessTarget.percent("days", 100).least(7)).isEqualTo(7);
    assertThat(AccessTarget.percent("days", 1).least(0)).isZero();
  }
}
