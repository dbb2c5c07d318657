package org.weft.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.weft.core.agreement.AgreementFinding.Kind;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.ClauseTopic;
import org.weft.core.agreement.clause.GrowthClause;
import org.weft.core.agreement.clause.Party;
import org.weft.core.agreement.clause.TrustClause;
import org.weft.core.agreement.clause.WorkingClause;
import org.weft.core.calendar.Cadence;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.consent.Accommodation;
import org.weft.core.consent.Purpose;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.Language;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.LearningShare;
import org.weft.core.program.MentoringFormat;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillOffer;

class AgreementTest {
  private static final ParticipantId ANA = ParticipantId.of("p-1");
  private static final ParticipantId BEN = ParticipantId.of("p-2");
  private static final LocalDate MONDAY = Pairs.START;

  private static void refused(SigningOutcome outcome, SigningOutcome.Reason reason, String says) {
    assertThat(outcome).isInstanceOfSatisfying(SigningOutcome.Refused.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(reason);
      assertThat(refusal.explanation()).contains(says);
    });
  }

  @Test
  void templateFillsTheTermsFromBothPeopleTheCharterAndTheCycle() {
    Agreement draft = Pairs.draft();
    assertThat(draft.version()).isEqualTo(1);
    assertThat(draft.charterVersion()).isEqualTo(3);
    assertThat(draft.start()).isEqualTo("2026-01-05");
    assertThat(draft.end()).isEqualTo("2026-03-30");
    assertThat(draft.clause(WorkingClause.Rhythm.class))
        .contains(new WorkingClause.Rhythm(Cadence.biweekly(), 60, 24));
    assertThat(draft.clause(WorkingClause.Communication.class))
        .contains(new WorkingClause.Communication(ImmutableSet.of(CommunicationMode.VIDEO), 72));
    assertThat(draft.clause(WorkingClause.Review.class))
        .contains(new WorkingClause.Review(
            ImmutableList.of(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 3, 23))));
    assertThat(draft.clause(GrowthClause.Reciprocity.class).orElseThrow().contributions())
        .containsExactly(
            new GrowthClause.Contribution(
                BEN, ImmutableSet.of(Skill.of("Kotlin")), ImmutableSet.of(Skill.of("SQL"))),
            new GrowthClause.Contribution(
                ANA, ImmutableSet.of(Skill.of("SQL")), ImmutableSet.of(Skill.of("Kotlin"))));
    assertThat(draft.clause(TrustClause.Confidentiality.class).orElseThrow().withConsent())
        .containsExactly(LearningShare.STORIES);
    assertThat(draft.clause(TrustClause.Understanding.class).orElseThrow().languages())
        .containsExactly(Language.of("en"));
    assertThat(draft.clause(TrustClause.Boundaries.class).orElseThrow().mostMinutesPerFourWeeks())
        .isEqualTo(120);
  }

  @Test
  void draftReadsLikeSomethingOneWouldSign() {
    Agreement draft = Pairs.draft();
    Agreement half = Pairs.signed(draft.sign(ANA, 1, MONDAY));
    assertThat(AgreementMarkdown.of(half))
        .startsWith("""
            # Our mentoring agreement: Ben and Ana

            We wrote this together, for the time from January 5, 2026 to March 29, 2026. \
            It is a promise between us, not a contract: it may change, and nobody is measured by it.

            ## What we work toward

            - A goal in its owner's words: “lead my first project”.
            - In Kotlin, from novice toward proficient.
            - Goals may change on the way; we say so and write the new ones down.

            ## What each of us gives and learns

            - Ben brings Kotlin and hopes to learn more about SQL.
            - Ana brings SQL and hopes to learn more about Kotlin.
            """)
        .contains("- We meet every second week for 60 minutes.\n")
        .contains("- We read this agreement again on Monday, February 16, 2026 and on ")
        .contains("- Either of us may end this on any day, and owes nobody a reason.\n")
        .endsWith("""

            ## Signed by us, version 1

            - Ben, not yet
            - Ana, on January 5, 2026
            """);
  }

  @Test
  void hostSaysItInItsOwnWords() {
    AgreementWording german = new AgreementWording() {
      @Override
      public String heading(Agreement agreement) {
        return "Unsere Vereinbarung";
      }

      @Override
      public String title(ClauseTopic topic) {
        return "Thema " + topic.ordinal();
      }

      @Override
      public ImmutableList<String> sentences(Clause clause, ImmutableList<Party> parties) {
        return ImmutableList.of("1. Wir <b>versprechen</b> *es*.");
      }
    };
    assertThat(AgreementMarkdown.of(Pairs.draft(), german))
        .startsWith("# Unsere Vereinbarung\n")
        .contains("## Thema 0\n\n- 1\\. Wir &lt;b&gt;versprechen&lt;/b&gt; \\*es\\*.\n");
  }

  @Test
  void accommodationsComeWithConsentForTheCareOfThePairOnly() {
    Seat ben = Seat.mentor(Pairs.ben());
    Seat ana = Seat.mentee(Pairs.ana());
    Seat open = ana.withCare(Pairs.needs(Accommodation.LIVE_CAPTIONS, Purpose.CARE_OF_THE_PAIR)
        .readFor(Purpose.CARE_OF_THE_PAIR));
    Seat closed = ana.withCare(Pairs.needs(Accommodation.LIVE_CAPTIONS, Purpose.MATCHING)
        .readFor(Purpose.CARE_OF_THE_PAIR));
    AgreementTemplate template = AgreementTemplates.oneToOne();
    Agreement arranged =
        template.draft(ImmutableList.of(ben, open), Pairs.charter(), Pairs.cycle());
    assertThat(arranged.clause(WorkingClause.Accessibility.class))
        .contains(new WorkingClause.Accessibility(ImmutableSet.of(Accommodation.LIVE_CAPTIONS)));
    assertThat(AgreementMarkdown.of(arranged)).contains("- Our meetings have: live captions.\n");
    assertThat(arranged.clauses().toString()).doesNotContain("LIVE_CAPTIONS");
    assertThat(template.draft(ImmutableList.of(ben, closed), Pairs.charter(), Pairs.cycle()))
        .isEqualTo(Pairs.draft());
    assertThatThrownBy(() -> ana.withCare(
            Pairs.needs(Accommodation.LIVE_CAPTIONS, Purpose.MATCHING).readFor(Purpose.MATCHING)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("given those for MATCHING; use readFor(CARE_OF_THE_PAIR)");
  }

  @Test
  void offerThatTeachesNoStepIsNoContribution() {
    Agreement draft = AgreementTemplates.oneToOne()
        .draft(
            ImmutableList.of(
                Seat.mentor(
                    Pairs.ben().withOffers(SkillOffer.of(Skill.of("Kotlin"), SkillLevel.NOVICE))),
                Seat.mentee(Pairs.ana())),
            Pairs.charter(),
            Pairs.cycle());
    assertThat(AgreementMarkdown.of(draft))
        .contains("- Ben brings time, attention and experience and hopes to learn more about SQL.")
        .contains("- Ana brings SQL and hopes to learn by seeing their own work with other eyes.");
  }

  @Test
  void peopleWhoLikeNoCommonWayAreToldSo() {
    Agreement draft = AgreementTemplates.oneToOne()
        .draft(
            ImmutableList.of(
                Seat.mentor(Pairs.ben()),
                Seat.mentee(Pairs.ana()
                    .withCommunication(CommunicationPreferences.of(5, CommunicationMode.CHAT)))),
            Pairs.charter(),
            Pairs.cycle());
    assertThat(draft.review(Pairs.charter()))
        .extracting(AgreementFinding::kind)
        .containsExactly(Kind.OPEN_QUESTION, Kind.UNSIGNED, Kind.UNSIGNED);
    assertThat(AgreementMarkdown.of(draft)).contains("so we settle on one in our first meeting");
  }

  @Test
  void templateRefusesOtherRolesAndFormats() {
    AgreementTemplate template = AgreementTemplates.oneToOne();
    Seat ben = Seat.mentor(Pairs.ben());
    Cycle circle = Cycle.starting("Any", MentoringFormat.standard(FormatKind.CIRCLE), MONDAY);
    assertThatThrownBy(() -> template.draft(
            ImmutableList.of(ben, Seat.mentor(Pairs.ana())), Pairs.charter(), Pairs.cycle()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one mentor and one mentee")
        .hasMessageNotContaining("Ben");
    assertThatThrownBy(() -> template.draft(ImmutableList.of(), Pairs.charter(), Pairs.cycle()))
        .hasMessageContaining("had []");
    assertThatThrownBy(() -> template.draft(
            ImmutableList.of(ben, Seat.mentee(Pairs.ben())), Pairs.charter(), Pairs.cycle()))
        .hasMessageContaining("add whoever is missing, and nobody twice");
    assertThatThrownBy(() -> template.draft(
            ImmutableList.of(ben, Seat.mentee(Pairs.ana())), Pairs.charter(), circle))
        .hasMessageContaining("CIRCLE is GROUP_WITH_MENTOR");
  }

  @Test
  void reviewListsEverythingAtOnce() {
    Agreement bare = Agreement.builder()
        .addParties(
            new Party(ANA, "Ana", Party.Role.MENTEE), new Party(BEN, "Ben", Party.Role.MENTOR))
        .format(FormatKind.ONE_TO_ONE)
        .start(MONDAY)
        .end(MONDAY.plusWeeks(13))
        .addClauses(
            new WorkingClause.Rhythm(Cadence.monthly(), 240, 24),
            new TrustClause.Boundaries(ImmutableSet.of(), 60),
            new WorkingClause.Review(ImmutableList.of(MONDAY, MONDAY.plusWeeks(13))),
            new TrustClause.Confidentiality(
                ImmutableSet.of(LearningShare.SHOWCASE), ImmutableSet.of()),
            new GrowthClause.Reciprocity(ImmutableList.of(new GrowthClause.Contribution(
                ParticipantId.of("p-9"), ImmutableSet.of(), ImmutableSet.of()))))
        .build();
    assertThat(bare.review(Pairs.charter()))
        .extracting(finding -> finding.kind() + " " + finding.subject())
        .containsExactly(
            "MISSING_TOPIC GOALS",
            "MISSING_TOPIC COMMUNICATION",
            "MISSING_TOPIC ACCESSIBILITY",
            "MISSING_TOPIC FEEDBACK",
            "MISSING_TOPIC UNDERSTANDING",
            "MISSING_TOPIC CONFLICT",
            "MISSING_TOPIC CELEBRATION",
            "MISSING_TOPIC EXIT",
            "RHYTHM RHYTHM",
            "RHYTHM RHYTHM",
            "RHYTHM BOUNDARIES",
            "TERM 2026-01-05 to 2026-04-06",
            "REVIEW_OUTSIDE_TERM 2026-04-06",
            "SHARING SHOWCASE",
            "STRANGER p-9",
            "CHARTER_CHANGED Across teams",
            "UNSIGNED p-1",
            "UNSIGNED p-2");
    assertThat(bare.review(Pairs.charter(FormatKind.TRIAD)))
        .extracting(AgreementFinding::kind)
        .contains(Kind.FORMAT_NOT_OFFERED)
        .doesNotContain(Kind.TERM);
  }

  @Test
  void signedByBothAndFittingHasNoFindings() {
    Agreement signed = Pairs.signed(
        Pairs.signed(Pairs.draft().sign(BEN, 1, MONDAY)).sign(ANA, 1, MONDAY.plusDays(1)));
    assertThat(signed.review(Pairs.charter())).isEmpty();
    assertThat(signed.underCharter(Pairs.charter())).isSameAs(signed);
    Agreement moved = signed.underCharter(Pairs.charter().withVersion(4));
    assertThat(moved.version()).isEqualTo(2);
    assertThat(moved.awaited()).hasSize(2);
    assertThat(moved.signatures()).isEqualTo(signed.signatures());
  }

  @Test
  void longerTermIsSignedAnewAndAReversedOneIsRefused() {
    Agreement signed = Pairs.signed(Pairs.draft().sign(BEN, 1, MONDAY));
    Agreement longer = signed.withTerm(MONDAY, LocalDate.of(2026, 6, 1));
    assertThat(longer.hasSigned(BEN)).isFalse();
    assertThat(signed.withTerm(signed.start(), signed.end())).isSameAs(signed);
    assertThatThrownBy(() -> signed.withTerm(MONDAY, MONDAY))
        .hasMessageContaining("2026-01-05 to 2026-01-05; end is the first day after it");
  }

  @Test
  void strangersRepeatsOldVersionsAndLateSignaturesAreRefused() {
    Agreement draft = Pairs.draft();
    Agreement signed = Pairs.signed(draft.sign(ANA, 1, MONDAY));
    Agreement changed = signed.withClause(new TrustClause.Feedback(ImmutableSet.of(), 1));
    refused(
        draft.sign(ParticipantId.of("p-9"), 1, MONDAY),
        SigningOutcome.Reason.STRANGER,
        "p-9 is no party");
    refused(signed.sign(ANA, 1, MONDAY), SigningOutcome.Reason.ALREADY_SIGNED, "once is enough");
    refused(
        changed.sign(BEN, 1, MONDAY),
        SigningOutcome.Reason.OTHER_VERSION,
        "saw version 1 but the agreement is at 2");
    refused(draft.sign(BEN, 2, MONDAY), SigningOutcome.Reason.OTHER_VERSION, "saw version 2");
    refused(
        draft.sign(BEN, 1, draft.end()), SigningOutcome.Reason.TERM_OVER, "extend the term first");
    assertThat(draft.sign(BEN, 1, draft.end().minusDays(1)))
        .isInstanceOf(SigningOutcome.Signed.class);
  }

  @Test
  void brokenAgreementsCannotBeBuilt() {
    Agreement draft = Pairs.draft();
    Party ana = new Party(ANA, "Ana", Party.Role.MENTEE);
    Party ben = new Party(BEN, "Ben", Party.Role.MENTOR);
    Agreement.Builder sound = Agreement.builder()
        .addParties(ana, ben)
        .format(FormatKind.ONE_TO_ONE)
        .start(MONDAY)
        .end(MONDAY.plusWeeks(1));
    assertThat(sound.build().clauses()).isEmpty();
    assertThatThrownBy(() -> sound
            .clauses(ImmutableList.of(
                new TrustClause.Feedback(ImmutableSet.of(), 1),
                new TrustClause.Feedback(ImmutableSet.of(), 2)))
            .build())
        .hasMessageContaining("had two about FEEDBACK; merge them");
    sound.clauses(draft.clauses());
    assertThatThrownBy(() -> sound
            .signatures(ImmutableList.of(new Signature(ParticipantId.of("p-9"), 1, MONDAY)))
            .build())
        .hasMessageContaining("must be a party's but was by p-9");
    assertThatThrownBy(() ->
            sound.signatures(ImmutableList.of(new Signature(ANA, 2, MONDAY))).build())
        .hasMessageContaining("up to 1 but was for 2");
    assertThatThrownBy(() -> sound
            .signatures(ImmutableList.of(
                new Signature(ANA, 1, MONDAY), new Signature(ANA, 1, MONDAY.plusDays(1))))
            .build())
        .hasMessageContaining("signs a version once");
    assertThatThrownBy(() -> sound.parties(ImmutableList.of(ana)).build())
        .hasMessageContaining("two parties or more")
        .hasMessageNotContaining("Ana");
  }

  @Test
  void termsOutsideTheirRangeAreRefusedByName() {
    assertThatThrownBy(() -> new WorkingClause.Rhythm(Cadence.weekly(), 0, 0))
        .hasMessage("Rhythm.sessionMinutes must lie in 5 to 480 but was 0");
    assertThatThrownBy(() -> new WorkingClause.Review(ImmutableList.of()))
        .hasMessageContaining("half-way is a good one");
    assertThatThrownBy(() -> new TrustClause.Conflict(
            ImmutableList.of(TrustClause.Conflict.Step.TALK, TrustClause.Conflict.Step.TALK), 3))
        .hasMessageContaining("each step once but was [TALK, TALK]");
    assertThatThrownBy(() -> new Signature(ANA, 0, MONDAY))
        .hasMessage("Signature.version must be at least 1 but was 0");
  }
}
