package org.weft.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.FormatShape;
import org.weft.core.program.MentoringFormat;
import org.weft.core.program.SelectionRule;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** What a round of groups promises about any people under any program. */
class GroupRoundLawsTest {
  @Provide
  Arbitrary<Setting> settings() {
    Arbitrary<MentoringFormat> formats = Combinators.combine(
            Arbitraries.of(FormatKind.TRIAD, FormatKind.CIRCLE, FormatKind.GUILD),
            Arbitraries.integers().between(2, 4),
            Arbitraries.integers().between(0, 3))
        .as((kind, least, more) -> MentoringFormat.standard(kind)
            .withLargestGroup(1000)
            .withSmallestGroup(least)
            .withLargestGroup(least + more));
    return Combinators.combine(RoundArbitraries.settings(), formats).as((setting, format) -> {
      Cycle cycle = setting.cycle().withFormat(format);
      return new Setting(setting.cohort(), setting.charter().withFormats(format), cycle);
    });
  }

  private static GroupRound round(Setting setting) {
    return GroupRound.of(setting.cohort(), setting.charter(), setting.cycle());
  }

  private static ImmutableList<FormedGroup> groups(GroupMatching matching) {
    return matching.outcome().found().map(Grouping::groups).orElse(ImmutableList.of());
  }

  @Property(tries = 80)
  void nobodyVanishesAndNobodyAppearsTwice(
      @ForAll("settings") Setting setting, @ForAll TieBreak tie) {
    GroupMatching matching = round(setting).form(GroupSearch.standard(), tie);
    Stream<ParticipantId> seated =
        groups(matching).stream().flatMap(group -> group.people().stream());
    Stream<ParticipantId> others = matching.leftOut().stream().map(LeftOut::person);
    assertThat(Stream.concat(seated, others))
        .containsExactlyInAnyOrderElementsOf(
            setting.cohort().participants().stream().map(Participant::id).toList());
    assertThat(matching.reasons()).hasSameSizeAs(groups(matching));
  }

  @Property(tries = 60)
  void everyAnswerPassesTheCheck(@ForAll("settings") Setting setting, @ForAll TieBreak tie) {
    GroupRound round = round(setting).withLeadsPerGroup(2);
    GroupMatching matching = round.form(GroupSearch.standard(), tie);
    CheckVerdict verdict = GroupCheck.of(round.problem(tie), matching.outcome());
    assertThat(verdict.holds()).as(verdict.toString()).isTrue();
  }

  @Property(tries = 60)
  void noTwoSitTogetherWhomTheCharterKeepsApart(
      @ForAll("settings") Setting setting, @ForAll TieBreak tie) {
    GroupMatching matching = round(setting).form(GroupSearch.standard(), tie);
    CandidatePool pool = setting.pool();
    ImmutableSet<SelectionRule> rules = setting.charter().selectionRules();
    for (FormedGroup group : groups(matching)) {
      for (ParticipantId one : group.people()) {
        for (ParticipantId other : group.people()) {
          if (!one.equals(other)) {
            PossiblePair pair = pool.pair(one, other);
            assertThat(pair.askedNotToMeetAgain()).isFalse();
            if (rules.contains(SelectionRule.OUTSIDE_OWN_TEAM)) {
              assertThat(pair.mentee().team()).isNotEqualTo(pair.mentor().team());
            }
            if (rules.contains(SelectionRule.OUTSIDE_REPORTING_LINE)) {
              assertThat(pair.inOneReportingLine()).isFalse();
            }
            if (rules.contains(SelectionRule.SHARED_HOURS)) {
              assertThat(pair.sharedMinutesPerWeek())
                  .isGreaterThanOrEqualTo(
                      setting.charter().guardrails().leastSharedMinutesPerWeek());
            }
            if (rules.contains(SelectionRule.SHARED_LANGUAGE)
                && !pair.mentee().languages().isEmpty()
                && !pair.mentor().languages().isEmpty()) {
              assertThat(pair.shareLanguage()).isTrue();
            }
          }
        }
      }
    }
  }

  @Property(tries = 60)
  void aFitIsTheWeakerScoreOfThePairOrWhatIsLearntFromALead(
      @ForAll("settings") Setting setting, @ForAll TieBreak tie) {
    GroupProblem problem = round(setting).problem(tie);
    CandidatePool pool = setting.pool();
    Scoring withLead = Scoring.standardFor(setting.cycle().format().shape());
    Scoring equal = Scoring.standardFor(FormatShape.GROUP_OF_PEERS);
    for (ParticipantId one : problem.people()) {
      for (ParticipantId other : problem.people()) {
        if (!one.equals(other)) {
          boolean leads = problem.typesOf(one).contains(GroupType.lead());
          boolean led = problem.typesOf(other).contains(GroupType.lead());
          long expected = leads == led
              ? Math.min(equal.points(pool.pair(one, other)), equal.points(pool.pair(other, one)))
              : withLead.points(led ? pool.pair(one, other) : pool.pair(other, one));
          assertThat((long) problem.points(one, other)).isEqualTo(expected);
        }
      }
    }
  }

  @Property(tries = 40)
  void theOrderOfListingChangesNothing(@ForAll("settings") Setting setting, @ForAll TieBreak tie) {
    Setting reversed = setting.with(RoundArbitraries.reversed(setting.cohort().roster()));
    assertThat(round(reversed).form(GroupSearch.standard(), tie))
        .isEqualTo(round(setting).form(GroupSearch.standard(), tie));
  }

  @Property(tries = 60)
  void everyGroupAroundMentorsHasALead(@ForAll("settings") Setting setting, @ForAll TieBreak tie) {
    boolean circle = setting.cycle().format().shape() == FormatShape.GROUP_WITH_MENTOR;
    GroupMatching matching = round(setting).form(GroupSearch.standard(), tie);
    for (FormedGroup group : groups(matching)) {
      assertThat(group.lead().isPresent()).isEqualTo(circle);
      group
          .lead()
          .ifPresent(
              lead -> assertThat(setting.cohort().participant(lead).mentors()).isTrue());
    }
  }
}
