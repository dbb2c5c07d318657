package org.weft.samples.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.core.agreement.Agreement;
import org.weft.core.agreement.AgreementFinding;
import org.weft.core.agreement.AgreementMarkdown;
import org.weft.core.agreement.SigningOutcome;
import org.weft.core.calendar.MeetingPlan;
import org.weft.core.calendar.MeetingSeries;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.RosterFinding;
import org.weft.core.program.Charter;
import org.weft.core.program.CharterFinding;
import org.weft.core.program.Cycle;
import org.weft.matching.Matching;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.rotation.Rotation;
import org.weft.matching.rotation.RotationOutcome;
import org.weft.matching.rotation.RotationPlan;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OneSidedStrategies;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;

/** What was written as JSON and read again equals what it was. */
class JsonRoundTripTest {

  @Property(tries = 200)
  void everyRosterComesBackEqualWithoutAnyGlue(@ForAll Roster roster)
      throws JsonProcessingException {
    Roster again = againWithoutGlue(roster, Roster.class);

    assertThat(again).isEqualTo(roster);
    assertThat(Cohort.of(again)).isEqualTo(Cohort.of(roster));
  }

  @Property(tries = 100)
  void everyCharterAndCycleComeBackEqualWithoutAnyGlue(@ForAll Charter charter, @ForAll Cycle cycle)
      throws JsonProcessingException {
    assertThat(againWithoutGlue(charter, Charter.class)).isEqualTo(charter);
    assertThat(againWithoutGlue(cycle, Cycle.class)).isEqualTo(cycle);
  }

  @Property(tries = 100)
  void everyFindingComesBackEqualWithoutAnyGlue(
      @ForAll RosterFinding ofRoster,
      @ForAll CharterFinding ofCharter,
      @ForAll AgreementFinding ofAgreement)
      throws JsonProcessingException {
    assertThat(againWithoutGlue(ofAgreement, AgreementFinding.class)).isEqualTo(ofAgreement);
    assertThat(againWithoutGlue(ofRoster, RosterFinding.class)).isEqualTo(ofRoster);
    assertThat(againWithoutGlue(ofCharter, CharterFinding.class)).isEqualTo(ofCharter);
  }

  @Property(tries = 200)
  void everyMeetingPlanComesBackEqualWithoutAnyGlue(@ForAll MeetingPlan plan)
      throws JsonProcessingException {
    assertThat(againWithoutGlue(plan, MeetingPlan.class)).isEqualTo(plan);
  }

  @Property(tries = 100)
  void everyMeetingSeriesComesBackEqualWithItsProof(@ForAll MeetingSeries series)
      throws JsonProcessingException {
    MeetingSeries again = again(series, MeetingSeries.class);

    assertThat(again).isEqualTo(series);
    assertThat(again.gap()).isEqualTo(series.gap());
    assertThat(again.meetings()).isEqualTo(series.meetings());
  }

  @Property(tries = 200)
  void everyAgreementComesBackEqualAndReadsAndReviewsAlike(
      @ForAll Agreement agreement, @ForAll Charter charter) throws JsonProcessingException {
    Agreement again = again(agreement, Agreement.class);

    assertThat(again).isEqualTo(agreement);
    assertThat(AgreementMarkdown.of(again)).isEqualTo(AgreementMarkdown.of(agreement));
    assertThat(again.review(charter)).isEqualTo(agreement.review(charter));
  }

  @Property(tries = 100)
  void everyOutcomeOfSigningComesBackEqual(@ForAll SigningOutcome outcome)
      throws JsonProcessingException {
    assertThat(again(outcome, SigningOutcome.class)).isEqualTo(outcome);
  }

  @Example
  void matchingsOfEveryStrategyComeBackEqualWithTheirProof() throws JsonProcessingException {
    for (MatchingStrategy strategy : List.of(
        OptimalStrategies.mostPeopleThenBestTotal(),
        OptimalStrategies.bestTotal(),
        StableStrategies.menteeProposing(),
        OneSidedStrategies.serialDictatorship())) {
      Matching matching = Program.matching(strategy);

      Matching again = again(matching, Matching.class);

      assertThat(again).isEqualTo(matching);
      assertThat(again.certificate()).isEqualTo(matching.certificate());
    }
  }

  @Example
  void aCertificateComesBackAsTheRecordItWas() throws JsonProcessingException {
    Certificate unproven = new Certificate.Unproven("put together by hand");

    assertThat(HostJson.mapper().writeValueAsString(unproven))
        .isEqualTo("{\"is\":\"Unproven\",\"why\":\"put together by hand\"}");
    assertThat(again(unproven, Certificate.class)).isEqualTo(unproven);
  }

  @Example
  void aRotationComesBackEqualWithoutAnyGlue() throws JsonProcessingException {
    RotationPlan plan = RotationPlan.pairs(
        Program.roster().participants().stream().map(Participant::id).toList(), 12);
    Rotation rotation = plan.rotate(TieBreak.byId()).rotation().orElseThrow();

    assertThat(againWithoutGlue(plan, RotationPlan.class)).isEqualTo(plan);
    assertThat(againWithoutGlue(rotation, Rotation.class)).isEqualTo(rotation);
  }

  @Example
  void everyOutcomeOfARotationComesBackEqual() throws JsonProcessingException {
    List<ParticipantId> people =
        Program.roster().participants().stream().limit(15).map(Participant::id).toList();
    for (int rounds : new int[] {5, 7, 8}) {
      RotationOutcome outcome = RotationPlan.groups(people, 3, rounds).rotate(TieBreak.byId());

      assertThat(again(outcome, RotationOutcome.class)).isEqualTo(outcome);
    }
  }

  private static <T> T againWithoutGlue(T value, Class<T> type) throws JsonProcessingException {
    JsonMapper mapper = HostJson.withoutGlue();
    return mapper.readValue(mapper.writeValueAsString(value), type);
  }

  private static <T> T again(T value, Class<T> type) throws JsonProcessingException {
    return HostJson.mapper().readValue(HostJson.mapper().writeValueAsString(value), type);
  }
}
