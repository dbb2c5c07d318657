package org.weft.samples.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableSetMultimap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.FormatShape;
import org.weft.matching.MatchedPair;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.UnmatchedPerson;
import org.weft.matching.explain.Alternative;
import org.weft.matching.explain.BriefReason;
import org.weft.matching.explain.CutOff;
import org.weft.matching.explain.Explanations;
import org.weft.matching.explain.PairReason;
import org.weft.matching.explain.ProgramReview;
import org.weft.matching.explain.Visibility;
import org.weft.matching.explain.WhyNobody;
import org.weft.matching.explain.WhyNot;
import org.weft.matching.fairness.AccessGaps;
import org.weft.matching.fairness.AccessOutcome;
import org.weft.matching.fairness.AccessSearch;
import org.weft.matching.fairness.AccessTarget;
import org.weft.matching.fairness.AccessTargets;
import org.weft.matching.group.GroupMatching;
import org.weft.matching.group.GroupRound;
import org.weft.matching.group.GroupSearch;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** Reasons, reviews, groups and gaps are stored, translated and shown later; they come back equal. */
class ReasonsComeBackTest {
  private static final TieBreak TIE_BREAK = TieBreak.seeded(4);

  @Provide
  Arbitrary<Setting> settings() {
    return RoundArbitraries.settings();
  }

  @Provide
  Arbitrary<Setting> groups() {
    return RoundArbitraries.settings()
        .filter(setting -> setting.cycle().format().shape() == FormatShape.GROUP_OF_PEERS
            || setting.cycle().format().shape() == FormatShape.GROUP_WITH_MENTOR);
  }

  @Property(tries = 30)
  void explanationsComeBackEqual(@ForAll("settings") Setting setting)
      throws JsonProcessingException {
    MatchingRound round = setting.round();
    Matching matching = round.match(OptimalStrategies.mostPeopleThenBestTotal(), TIE_BREAK);
    Explanations why = Explanations.of(round, matching, Visibility.coordinator());
    for (MatchedPair pair : matching.pairs()) {
      PairReason reason = why.pair(pair.mentee());
      assertThat(again(reason, PairReason.class)).isEqualTo(reason);
      for (Alternative other : why.alternatives(pair.mentee(), 3)) {
        assertThat(again(other, Alternative.class)).isEqualTo(other);
      }
    }
    for (Participant mentee : setting.cohort().mentees()) {
      for (Participant mentor : setting.cohort().mentors()) {
        if (!mentee.equals(mentor) && !pairs(matching, mentee, mentor)) {
          WhyNot reason = why.not(mentee.id(), mentor.id());
          assertThat(again(reason, WhyNot.class)).isEqualTo(reason);
        }
      }
    }
    for (UnmatchedPerson person : matching.unmatched()) {
      for (WhyNobody reason : why.nobody(person.person())) {
        assertThat(again(reason, WhyNobody.class)).isEqualTo(reason);
      }
    }
    for (BriefReason reason : why.everybody()) {
      assertThat(again(reason, BriefReason.class)).isEqualTo(reason);
    }
    for (CutOff cutOff : why.cutOffs()) {
      assertThat(again(cutOff, CutOff.class)).isEqualTo(cutOff);
    }
    ProgramReview review = ProgramReview.of(round);
    assertThat(again(review, ProgramReview.class)).isEqualTo(review);
  }

  private static boolean pairs(Matching matching, Participant mentee, Participant mentor) {
    return matching
        .mentorOf(mentee.id())
        .filter(pair -> pair.mentor().equals(mentor.id()))
        .isPresent();
  }

  @Property(tries = 30)
  void groupsComeBackEqual(@ForAll("groups") Setting setting) throws JsonProcessingException {
    GroupMatching groups = GroupRound.of(setting.cohort(), setting.charter(), setting.cycle())
        .form(GroupSearch.standard(), TIE_BREAK);
    assertThat(again(groups, GroupMatching.class)).isEqualTo(groups);
  }

  @Property(tries = 30)
  void targetsOutcomesAndGapsComeBackEqual(@ForAll("settings") Setting setting)
      throws JsonProcessingException {
    MatchingRound round = setting.round();
    ImmutableSetMultimap.Builder<ParticipantId, String> types = ImmutableSetMultimap.builder();
    setting
        .cohort()
        .mentees()
        .forEach(person -> types.put(person.id(), person.team().value()));
    String team = setting.cohort().participants().isEmpty()
        ? "none"
        : setting.cohort().participants().get(0).team().value();
    AccessTargets targets = AccessTargets.of(types.build(), AccessTarget.people(team, 1));
    assertThat(again(targets, AccessTargets.class)).isEqualTo(targets);
    AccessOutcome outcome = AccessSearch.standard().solve(round.problem(), targets, TIE_BREAK);
    assertThat(again(outcome, AccessOutcome.class)).isEqualTo(outcome);
    AccessGaps gaps = AccessGaps.of(
        round.problem(),
        OptimalStrategies.bestTotal().solve(round.problem(), TIE_BREAK).pairs(),
        types.build(),
        1);
    assertThat(again(gaps, AccessGaps.class)).isEqualTo(gaps);
  }

  private static <T> T again(T value, Class<T> type) throws JsonProcessingException {
    return HostJson.mapper().readValue(HostJson.mapper().writeValueAsString(value), type);
  }
}
