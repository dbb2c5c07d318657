package org.weft.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.consent.Disclosures;
import org.weft.core.consent.Purpose;
import org.weft.core.testing.CohortArbitraries;

class CohortLawsTest {
  private static final ParticipantId NOBODY = ParticipantId.of("p-nobody");

  @Provide
  Arbitrary<Roster> damaged() {
    return CohortArbitraries.damagedRosters();
  }

  @Provide
  Arbitrary<Cohort> large() {
    return CohortArbitraries.cohorts(13, 40);
  }

  private static Roster shuffled(Roster roster, Random random) {
    return new Roster(
        shuffled(roster.teams(), random),
        shuffled(roster.participants(), random),
        shuffled(roster.outsideManagers(), random),
        shuffled(roster.confidential(), random),
        new PairHistory(shuffled(roster.history().pairs(), random)));
  }

  private static <E> ImmutableList<E> shuffled(List<E> list, Random random) {
    List<E> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return ImmutableList.copyOf(copy);
  }

  @Property(tries = 200)
  void theListingOrderNeverShows(@ForAll Roster roster, @ForAll Random random) {
    Cohort cohort = Cohort.of(roster);
    Cohort other = Cohort.of(shuffled(roster, random));
    assertThat(other).isEqualTo(cohort).hasSameHashCodeAs(cohort);
    assertThat(other.roster()).isEqualTo(cohort.roster());
    assertThat(other.participants()).isEqualTo(cohort.participants());
    assertThat(other.teams()).isEqualTo(cohort.teams());
  }

  @Property(tries = 200)
  void theRosterOfACohortGivesTheCohort(@ForAll Cohort cohort) {
    assertThat(Cohort.of(cohort.roster())).isEqualTo(cohort);
    assertThat(Roster.builder().from(cohort.roster()).build()).isEqualTo(cohort.roster());
  }

  @Property(tries = 200)
  void nobodyIsLostAndEverybodyIsListedById(@ForAll Roster roster) {
    Cohort cohort = Cohort.of(roster);
    assertThat(cohort.participants())
        .containsExactlyInAnyOrderElementsOf(roster.participants())
        .isSortedAccordingTo(Comparator.comparing(Participant::id));
    assertThat(cohort.teams())
        .containsExactlyInAnyOrderElementsOf(roster.teams())
        .isSortedAccordingTo(Comparator.comparing(Team::id));
    assertThat(cohort.size()).isEqualTo(roster.participants().size());
    assertThat(cohort.history().pairs())
        .containsExactlyInAnyOrderElementsOf(roster.history().pairs());
  }

  @Property(tries = 200)
  void everybodyIsFoundById(@ForAll Cohort cohort) {
    for (Participant person : cohort.participants()) {
      assertThat(cohort.find(person.id())).contains(person);
      assertThat(cohort.participant(person.id())).isEqualTo(person);
      assertThat(cohort.team(person.team()).id()).isEqualTo(person.team());
    }
    assertThat(cohort.find(NOBODY)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cohort.participant(NOBODY))
        .withMessage(
            "nobody in this cohort of %s has the id p-nobody; use find(id) if that may be",
            cohort.size());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cohort.team(TeamId.of("t-none")))
        .withMessage(
            "none of the %s teams of this cohort has the id t-none; see teams()",
            cohort.teams().size());
  }

  @Property(tries = 200)
  void mentorsMenteesAndMembersAreThoseWhoAre(@ForAll Cohort cohort) {
    List<Participant> byTeam = new ArrayList<>();
    for (Team team : cohort.teams()) {
      assertThat(cohort.membersOf(team.id()))
          .allMatch(person -> person.team().equals(team.id()))
          .isSortedAccordingTo(Comparator.comparing(Participant::id));
      byTeam.addAll(cohort.membersOf(team.id()));
    }
    assertThat(byTeam).containsExactlyInAnyOrderElementsOf(cohort.participants());
    assertThat(cohort.membersOf(TeamId.of("t-none"))).isEmpty();
    for (Participant person : cohort.participants()) {
      assertThat(cohort.mentors().contains(person)).isEqualTo(person.asMentor().pairs() > 0);
      assertThat(cohort.mentees().contains(person)).isEqualTo(person.asMentee().pairs() > 0);
    }
    assertThat(cohort.mentors()).isSortedAccordingTo(Comparator.comparing(Participant::id));
    assertThat(cohort.mentees()).isSortedAccordingTo(Comparator.comparing(Participant::id));
  }

  @Property(tries = 200)
  void reportingLinesAgreeWithAskingEachManager(@ForAll Cohort cohort) {
    Map<ParticipantId, Optional<ParticipantId>> bosses = bosses(cohort);
    for (ParticipantId person : bosses.keySet()) {
      List<ParticipantId> above = new ArrayList<>();
      Optional<ParticipantId> boss = bosses.get(person);
      while (boss.isPresent()) {
        above.add(boss.get());
        boss = bosses.get(boss.get());
      }
      assertThat(cohort.managersAbove(person)).containsExactlyElementsOf(above);
      for (ParticipantId other : bosses.keySet()) {
        boolean inLine = above.contains(other) || cohort.managersAbove(other).contains(person);
        assertThat(cohort.inOneReportingLine(person, other)).isEqualTo(inLine);
        assertThat(cohort.inOneReportingLine(other, person)).isEqualTo(inLine);
      }
      assertThat(cohort.inOneReportingLine(person, person)).isFalse();
    }
  }

  private static Map<ParticipantId, Optional<ParticipantId>> bosses(Cohort cohort) {
    Map<ParticipantId, Optional<ParticipantId>> bosses = new HashMap<>();
    cohort.participants().forEach(person -> bosses.put(person.id(), person.manager()));
    cohort
        .roster()
        .outsideManagers()
        .forEach(manager -> bosses.put(manager.id(), manager.manager()));
    return bosses;
  }

  @Property(tries = 200)
  void theIndexOfLastPairsAgreesWithTheHistory(@ForAll Cohort cohort) {
    List<ParticipantId> people = new ArrayList<>();
    cohort.participants().forEach(person -> people.add(person.id()));
    people.add(ParticipantId.of("p-former"));
    for (ParticipantId one : people) {
      for (ParticipantId other : people) {
        Optional<PastPair> last = cohort.lastPairing(one, other);
        assertThat(last).isEqualTo(cohort.history().lastBetween(one, other));
        boolean everMet = cohort.history().pairs().stream()
            .anyMatch(pair -> List.of(pair.mentor(), pair.mentee()).containsAll(List.of(one, other))
                && !one.equals(other));
        assertThat(last.isPresent()).isEqualTo(everMet);
      }
    }
  }

  @Property(tries = 200)
  void onlyConsentedPartsAreReadable(@ForAll Cohort cohort, @ForAll Purpose purpose) {
    Map<ParticipantId, Disclosures> disclosed = new HashMap<>();
    cohort.roster().confidential().forEach(p -> disclosed.put(p.person(), p.disclosures()));
    for (Participant person : cohort.participants()) {
      assertThat(cohort.consented(person.id(), purpose))
          .isEqualTo(disclosed.getOrDefault(person.id(), Disclosures.none()).readFor(purpose));
    }
    assertThat(cohort.consented(NOBODY, purpose)).isEqualTo(Disclosures.none().readFor(purpose));
  }

  @Property(tries = 20)
  void theLawsHoldForLargerCohortsToo(@ForAll("large") Cohort cohort, @ForAll Random random) {
    theListingOrderNeverShows(cohort.roster(), random);
    reportingLinesAgreeWithAskingEachManager(cohort);
    theIndexOfLastPairsAgreesWithTheHistory(cohort);
  }

  @Property(tries = 300)
  void reviewNeverThrowsAndRefusesExactlyWhatHasProblems(@ForAll("damaged") Roster roster) {
    CohortReview review = Cohort.review(roster);
    boolean problem = review.findings().stream().anyMatch(RosterFinding::isProblem);
    assertThat(review instanceof CohortReview.Refused).isEqualTo(problem);
    assertThat(review.findings()).isSortedAccordingTo(Comparator.comparing(f -> !f.isProblem()));
    assertThat(review.findings()).doesNotHaveDuplicates();
    if (problem) {
      RosterException thrown = catchThrowableOfType(RosterException.class, review::orThrow);
      assertThat(thrown.findings()).isEqualTo(review.findings());
      for (RosterFinding finding : review.findings()) {
        assertThat(thrown.getMessage().contains(finding.toString())).isEqualTo(finding.isProblem());
      }
    } else {
      assertThat(review.orThrow().size()).isEqualTo(roster.participants().size());
    }
  }

  @Property(tries = 200)
  void theListingOrderDoesNotChangeWhichKindsAreFound(
      @ForAll("damaged") Roster roster, @ForAll Random random) {
    assertThat(kinds(Cohort.review(shuffled(roster, random))))
        .isEqualTo(kinds(Cohort.review(roster)));
  }

  private static List<RosterFinding.Kind> kinds(CohortReview review) {
    return review.findings().stream()
        .map(RosterFinding::kind)
        .distinct()
        .sorted()
        .toList();
  }

  @Property(tries = 100)
  void textsShowCountsOnly(@ForAll Cohort cohort) {
    assertThat(cohort)
        .hasToString("Cohort[" + cohort.size() + " people, " + cohort.teams().size() + " teams]");
  }
}
