package org.weft.matching.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.rotation.RotationOutcome.Complete;
import org.weft.matching.rotation.RotationOutcome.Infeasible;
import org.weft.matching.rotation.RotationOutcome.Shortened;

/** What every rotation promises, for all head counts, sizes and numbers of rounds. */
class RotationLawsTest {

  @Property
  void theCheckerAcceptsEveryOutcome(
      @ForAll @IntRange(max = 60) int people,
      @ForAll @IntRange(min = 2, max = 9) int groupSize,
      @ForAll @IntRange(max = 70) int rounds,
      @ForAll long seed) {
    RotationPlan plan = RotationPlan.groups(People.of(people), groupSize, rounds);

    CheckVerdict verdict = RotationCheck.of(plan, plan.rotate(TieBreak.seeded(seed)));

    assertThat(verdict).isInstanceOf(CheckVerdict.Holds.class);
  }

  @Property
  void theVerdictsLongestRotationExists(
      @ForAll @IntRange(max = 120) int people, @ForAll @IntRange(min = 2, max = 12) int groupSize) {
    RotationPlan question = RotationPlan.groups(People.of(people), groupSize, 0);
    int longest = ((Complete) question.rotate(TieBreak.byId())).verdict().rounds();

    RotationPlan plan = question.withRounds(longest);
    RotationOutcome outcome = plan.rotate(TieBreak.byId());

    assertThat(outcome).isInstanceOf(Complete.class);
    assertThat(RotationCheck.of(plan, outcome).holds()).isTrue();
  }

  @Property
  void pairsGoOnUntilEverybodyHasMetEverybody(@ForAll @IntRange(min = 2, max = 80) int people) {
    int rounds = people % 2 == 0 ? people - 1 : people;
    RotationPlan plan = RotationPlan.pairs(People.of(people), rounds);

    Complete outcome = (Complete) plan.rotate(TieBreak.byId());

    assertThat(outcome.verdict()).isInstanceOf(RotationVerdict.Optimal.class);
    for (ParticipantId person : plan.people()) {
      assertThat(outcome.schedule().partnersOf(person)).doesNotHaveDuplicates().hasSize(people - 1);
    }
    assertThat(plan.withRounds(rounds + 1).rotate(TieBreak.byId())).isInstanceOf(Infeasible.class);
  }

  @Property
  void nobodyRestsTwiceMoreThanAnybodyElseAfterAnyNumberOfRounds(
      @ForAll @IntRange(min = 1, max = 30) int half,
      @ForAll @IntRange(max = 61) int wish,
      @ForAll long seed) {
    int people = 2 * half + 1;
    RotationPlan plan = RotationPlan.pairs(People.of(people), Math.min(wish, people));

    Rotation rotation = plan.rotate(TieBreak.seeded(seed)).rotation().orElseThrow();

    Multiset<ParticipantId> rests = HashMultiset.create();
    rotation.rounds().forEach(round -> rests.addAll(round.resting()));
    assertThat(rests).hasSize(plan.rounds()).doesNotHaveDuplicates();
  }

  @Property
  void theOrderInWhichPeopleAreListedChangesNothing(
      @ForAll @IntRange(max = 40) int people,
      @ForAll @IntRange(min = 2, max = 6) int groupSize,
      @ForAll @IntRange(max = 12) int rounds,
      @ForAll Random random) {
    List<ParticipantId> shuffled = new ArrayList<>(People.of(people));
    Collections.shuffle(shuffled, random);
    TieBreak tieBreak = TieBreak.seeded(random.nextLong());
    RotationPlan plan = RotationPlan.groups(People.of(people), groupSize, rounds);
    RotationPlan other = RotationPlan.groups(shuffled, groupSize, rounds);

    assertThat(other).isEqualTo(plan);
    assertThat(other.rotate(tieBreak)).isEqualTo(plan.rotate(tieBreak));
  }

  @Property
  void aShorterPlanHasTheFirstRoundsOfALongerOne(
      @ForAll @IntRange(max = 40) int people,
      @ForAll @IntRange(min = 2, max = 6) int groupSize,
      @ForAll @IntRange(max = 12) int one,
      @ForAll @IntRange(max = 12) int other) {
    int fewer = Math.min(one, other);
    RotationPlan plan = RotationPlan.groups(People.of(people), groupSize, Math.max(one, other));
    Optional<Rotation> whole = plan.rotate(TieBreak.byId()).rotation();
    Optional<Rotation> shorter = plan.withRounds(fewer).rotate(TieBreak.byId()).rotation();

    // A longer plan may be infeasible where a shorter one is not.
    whole.ifPresent(longer -> assertThat(shorter.orElseThrow().rounds())
        .isEqualTo(longer.rounds().subList(0, Math.min(fewer, longer.rounds().size()))));
    assertThat(shorter.isPresent() || whole.isEmpty()).isTrue();
  }

  @Property
  void everyOutcomeAgreesWithItsVerdict(
      @ForAll @IntRange(max = 60) int people,
      @ForAll @IntRange(min = 2, max = 9) int groupSize,
      @ForAll @IntRange(max = 70) int rounds) {
    RotationPlan plan = RotationPlan.groups(People.of(people), groupSize, rounds);
    RotationOutcome outcome = plan.rotate(TieBreak.byId());

    if (outcome instanceof Complete complete) {
      assertThat(complete.schedule().rounds()).hasSize(rounds);
      assertThat(complete.verdict().gap()).isNotNegative();
    } else if (outcome instanceof Shortened shortened) {
      assertThat(shortened.schedule().rounds()).hasSize(shortened.verdict().rounds());
      assertThat(rounds)
          .isBetween(
              shortened.verdict().rounds() + 1, shortened.verdict().bound().rounds());
    } else {
      assertThat(rounds).isGreaterThan(((Infeasible) outcome).bound().rounds());
    }
  }
}
