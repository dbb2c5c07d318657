package org.weft.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.TeamId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Criteria;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.Office;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** What a round promises that keeps the best candidates of each person only. */
class MatchingRoundKeepingBestTest {
  @Provide
  Arbitrary<Setting> settings() {
    return RoundArbitraries.settings();
  }

  @Property(tries = 200)
  void asManyAsThereAreOnOneSideIsEverything(@ForAll("settings") Setting setting) {
    MatchingRound round = setting.round();
    int smaller = Math.max(
        1,
        Math.min(setting.cohort().mentees().size(), setting.cohort().mentors().size()));
    MatchingRound best = round.keepingBest(smaller);
    assertThat(best.problem()).isEqualTo(round.problem());
    assertThat(best.kept()).isEqualTo(round.kept());
    assertThat(best.kept().holdsEverything()).isTrue();
    assertThat(round.keepingBest(1).keepingAll().problem()).isEqualTo(round.problem());
  }

  @Property(tries = 300)
  void theBestOfEachPersonAreKept(
      @ForAll("settings") Setting setting, @ForAll @IntRange(min = 1, max = 4) int most) {
    MatchingProblem all = setting.round().problem();
    MatchingProblem best = setting.round().keepingBest(most).problem();
    for (int c = 0; c < all.candidates(); c++) {
      int candidate = c;
      int mentee = menteeOf(all, c);
      int mentor = all.mentorOf(c);
      long betterForMentee = IntStream.range(all.firstCandidate(mentee), all.endCandidate(mentee))
          .filter(other -> other != candidate && all.points(other) >= all.points(candidate))
          .count();
      long betterForMentor = IntStream.range(0, all.candidates())
          .filter(other -> other != candidate
              && all.mentorOf(other) == mentor
              && all.points(other) >= all.points(candidate))
          .count();
      if (Math.min(betterForMentee, betterForMentor) < most) {
        assertThat(best.candidate(all.mentees().get(mentee), all.mentors().get(mentor)))
            .isPresent();
      }
    }
  }

  @Property(tries = 300)
  void whatIsKeptIsAsItWasAndNobodyIsLeftWithLessThanTheirShare(
      @ForAll("settings") Setting setting, @ForAll @IntRange(min = 1, max = 4) int most) {
    MatchingRound round = setting.round().keepingBest(most);
    MatchingProblem all = setting.round().problem();
    MatchingProblem best = round.problem();
    int menteesCut = 0;
    for (int i = 0; i < best.mentees().size(); i++) {
      int could = all.endCandidate(i) - all.firstCandidate(i);
      int kept = best.endCandidate(i) - best.firstCandidate(i);
      assertThat(kept).isBetween(Math.min(could, most), could);
      menteesCut += kept < could ? 1 : 0;
      for (int c = best.firstCandidate(i); c < best.endCandidate(i); c++) {
        int was = all.candidate(best.mentees().get(i), best.mentors().get(best.mentorOf(c)))
            .orElseThrow();
        assertThat(best.points(c)).isEqualTo(all.points(was));
        assertThat(best.menteePoints(c)).isEqualTo(all.menteePoints(was));
        assertThat(best.mentorPoints(c)).isEqualTo(all.mentorPoints(was));
      }
    }
    int[] could = byMentor(all);
    int[] kept = byMentor(best);
    int mentorsCut = 0;
    for (int j = 0; j < could.length; j++) {
      assertThat(kept[j]).isGreaterThanOrEqualTo(Math.min(could[j], most));
      mentorsCut += kept[j] < could[j] ? 1 : 0;
    }
    assertThat(round.kept())
        .isEqualTo(new KeptCandidates(all.candidates(), best.candidates(), menteesCut, mentorsCut));
    // At most one list each and one seat for every mentee.
    assertThat(best.candidates())
        .isLessThanOrEqualTo(most * (best.mentees().size() + best.mentors().size())
            + best.mentees().size());
  }

  @Property(tries = 200)
  void atLeastHalfOfThoseWhoCouldBeMatchedStillCan(
      @ForAll("settings") Setting setting, @ForAll @IntRange(min = 1, max = 3) int most) {
    MatchingStrategy largest = OptimalStrategies.mostPeopleThenBestTotal();
    int all = setting.round().match(largest, TieBreak.byId()).pairs().size();
    Matching kept = setting.round().keepingBest(most).match(largest, TieBreak.byId());
    assertThat(2 * kept.pairs().size()).isGreaterThanOrEqualTo(all);
    assertThat(CertificateCheck.of(setting.round().keepingBest(most).problem(), kept.solution())
            .holds())
        .isTrue();
  }

  @Property(tries = 150)
  void listingThePeopleInAnotherOrderKeepsTheSame(
      @ForAll("settings") Setting setting, @ForAll @IntRange(min = 1, max = 4) int most) {
    Setting reversed = setting.with(RoundArbitraries.reversed(setting.cohort().roster()));
    assertThat(reversed.round().keepingBest(most).problem())
        .isEqualTo(setting.round().keepingBest(most).problem());
  }

  @Property(tries = 150)
  void theBestByEachOnesWishesAreKeptToo(@ForAll("settings") Setting setting) {
    Scoring mentees = Scoring.builder().add(Criteria.styleComplement(), 1).build();
    Scoring mentors = Scoring.builder().add(Criteria.seniorityGap(-1), 1).build();
    MatchingRound round = setting.round().withWishes(mentees, mentors);
    MatchingProblem all = round.problem();
    MatchingProblem best = round.keepingBest(1).problem();
    long[] bestOfMentee = new long[all.mentees().size()];
    long[] bestOfMentor = new long[all.mentors().size()];
    for (int c = 0; c < best.candidates(); c++) {
      int mentee = menteeOf(best, c);
      bestOfMentee[mentee] = Math.max(bestOfMentee[mentee], best.menteePoints(c));
      int mentor = best.mentorOf(c);
      bestOfMentor[mentor] = Math.max(bestOfMentor[mentor], best.mentorPoints(c));
    }
    for (int c = 0; c < all.candidates(); c++) {
      assertThat(all.menteePoints(c)).isLessThanOrEqualTo(bestOfMentee[menteeOf(all, c)]);
      assertThat(all.mentorPoints(c)).isLessThanOrEqualTo(bestOfMentor[all.mentorOf(c)]);
    }
  }

  @Test
  void equalsAreSpreadSoThatEverybodyStillFindsSomebody() {
    Participant[] people = IntStream.range(0, 60)
        .mapToObj(at -> at % 2 == 0
            ? Office.mentee(String.format("e%02d", at))
            : Office.mentor(String.format("o%02d", at)))
        .toArray(Participant[]::new);
    MatchingRound round = Office.round(people).keepingBest(1);
    assertThat(round.kept()).isEqualTo(new KeptCandidates(900, 30, 30, 30));
    assertThat(round
            .match(OptimalStrategies.mostPeopleThenBestTotal(), TieBreak.byId())
            .pairs())
        .hasSize(30);
  }

  @Test
  void reasonsComeFromSomeOfThePartnersWhereThereAreTooManyToAskAndSaySo() {
    Participant[] people = new Participant[303];
    people[0] = Office.mentee("ana").withTeam(TeamId.of("own"));
    people[1] = Office.mentee("ben");
    people[2] = Office.mentee("cid");
    for (int at = 3; at < people.length; at++) {
      people[at] = Office.mentor(String.format("m%03d", at)).withTeam(TeamId.of("own"));
    }
    MatchingStrategy largest = OptimalStrategies.mostPeopleThenBestTotal();
    MatchingRound all = Office.round(people);
    assertThat(all.match(largest, TieBreak.byId()).unmatched().get(0).reason())
        .isEqualTo("the rules leave none of 300 mentors: outside own team closes 300");
    Matching best = all.keepingBest(1).match(largest, TieBreak.byId());
    assertThat(best.pairs()).hasSize(2);
    assertThat(best.unmatched().get(0).reason())
        .isEqualTo("the rules leave none of 300 mentors, of whom 200 were asked about: "
            + "outside own team closes 200");
    assertThat(best.unmatched().get(1).reason())
        .isEqualTo(
            "could mentor 1 mentee of those kept to choose from, and each of them has a mentor");
  }

  @Test
  void sidesWithoutPeopleHaveNoCandidates() {
    for (MatchingRound round : ImmutableList.of(
        Office.round(), Office.round(Office.mentee("ana")), Office.round(Office.mentor("mo")))) {
      assertThat(round.keepingBest(1).problem()).isEqualTo(round.problem());
      assertThat(round.keepingBest(1).kept()).isEqualTo(new KeptCandidates(0, 0, 0, 0));
    }
  }

  @Test
  void keepingNobodyIsRefused() {
    MatchingRound round = Office.round();
    for (int bad : new int[] {0, -1, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> round.keepingBest(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("keepingBest needs at least 1 candidate of each person but was " + bad
              + "; use keepingAll() for all");
    }
    assertThatThrownBy(() -> new KeptCandidates(1, 2, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least the 2 that are kept but were 1");
    assertThatThrownBy(() -> new KeptCandidates(1, -1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("KeptCandidates.kept");
  }

  private static int menteeOf(MatchingProblem problem, int candidate) {
    return IntStream.range(0, problem.mentees().size())
        .filter(mentee -> problem.endCandidate(mentee) > candidate)
        .findFirst()
        .orElseThrow();
  }

  private static int[] byMentor(MatchingProblem problem) {
    int[] counts = new int[problem.mentors().size()];
    for (int c = 0; c < problem.candidates(); c++) {
      counts[problem.mentorOf(c)]++;
    }
    return counts;
  }
}
