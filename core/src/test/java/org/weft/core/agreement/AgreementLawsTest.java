package org.weft.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.agreement.AgreementFinding.Kind;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.ClauseTopic;
import org.weft.core.agreement.clause.WorkingClause;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.core.testing.PersonArbitraries;

/** The laws of drafting, signing and rendering. */
class AgreementLawsTest {
  private static final ParticipantId ANA = ParticipantId.of("p-1");
  private static final ParticipantId BEN = ParticipantId.of("p-2");

  @Provide
  Arbitrary<Agreement> drafts() {
    return Combinators.combine(
            PersonArbitraries.participants().map(person -> person.withId(ANA)),
            PersonArbitraries.participants().map(person -> person.withId(BEN)),
            Pairs.kindsForTwo(),
            Arbitraries.integers().between(1, 52 * 7))
        .as(AgreementLawsTest::draft)
        .withoutEdgeCases();
  }

  private static Agreement draft(
      Participant mentee, Participant mentor, FormatKind kind, int days) {
    MentoringFormat format = MentoringFormat.standard(kind);
    LocalDate end = Pairs.START.plusDays(Math.min(days, 7L * format.termWeeks()));
    return AgreementTemplates.oneToOne()
        .draft(
            ImmutableList.of(Seat.mentor(mentor), Seat.mentee(mentee)),
            Pairs.charter(kind),
            Cycle.starting("Any", format, Pairs.START).withEnd(end));
  }

  @Property(tries = 200)
  void draftsNeedNothingButSignaturesAndAnswersToOpenQuestions(@ForAll("drafts") Agreement draft) {
    assertThat(draft.review(Pairs.charter(draft.format())))
        .extracting(AgreementFinding::kind)
        .isSubsetOf(Kind.OPEN_QUESTION, Kind.UNSIGNED);
    assertThat(draft.clauses()).extracting(Clause::topic).containsExactly(ClauseTopic.values());
  }

  @Property(tries = 200)
  void draftsUseOnlyWaysBothLikeAndTheSlowerAnswer(
      @ForAll Participant givenOne, @ForAll Participant givenOther) {
    Participant one = givenOne.withId(ANA);
    Participant other = givenOther.withId(BEN);
    WorkingClause.Communication talk = draft(one, other, FormatKind.ONE_TO_ONE, 84)
        .clause(WorkingClause.Communication.class)
        .orElseThrow();
    for (CommunicationMode mode : talk.modes()) {
      for (Participant person : List.of(one, other)) {
        ImmutableSet<CommunicationMode> liked = person.communication().modes();
        assertThat(liked.isEmpty() || liked.contains(mode)).isTrue();
      }
    }
    assertThat(talk.answersWithinHours())
        .isGreaterThanOrEqualTo(one.communication().answersWithinHours())
        .isGreaterThanOrEqualTo(other.communication().answersWithinHours())
        .isIn(one.communication().answersWithinHours(), other.communication().answersWithinHours());
  }

  @Property(tries = 200)
  void seatingOrderChangesTheOrderOfPartiesOnly(
      @ForAll Participant mentor, @ForAll Participant mentee) {
    Seat one = Seat.mentor(mentor.withId(BEN));
    Seat other = Seat.mentee(mentee.withId(ANA));
    AgreementTemplate template = AgreementTemplates.oneToOne();
    Agreement forward =
        template.draft(ImmutableList.of(one, other), Pairs.charter(), Pairs.cycle());
    Agreement backward =
        template.draft(ImmutableList.of(other, one), Pairs.charter(), Pairs.cycle());
    assertThat(backward.clauses()).isEqualTo(forward.clauses());
    assertThat(backward.parties()).isEqualTo(forward.parties().reverse());
  }

  /** Any mix of changes and signatures: nobody is ever bound to a version they did not see. */
  @Property(tries = 200)
  void everyChangeIsANewVersionThatNobodyHasSigned(@ForAll Clause change, @ForAll Random random) {
    Agreement agreement = Pairs.draft();
    List<Object> steps = new ArrayList<>(List.of(ANA, BEN, ANA, change, BEN, ANA, change));
    Collections.shuffle(steps, random);
    for (Object step : steps) {
      if (step instanceof Clause clause) {
        Agreement next = agreement.withClause(clause);
        if (agreement.clauses().contains(clause)) {
          assertThat(next).isEqualTo(agreement);
        } else {
          assertThat(next.version()).isEqualTo(agreement.version() + 1);
          assertThat(next.awaited()).isEqualTo(next.parties());
          assertThat(next.clause(clause.topic())).contains(clause);
        }
        assertThat(next.signatures()).isEqualTo(agreement.signatures());
        agreement = next;
      } else {
        ParticipantId person = (ParticipantId) step;
        boolean before = agreement.hasSigned(person);
        SigningOutcome outcome = agreement.sign(person, agreement.version(), Pairs.START);
        assertThat(outcome instanceof SigningOutcome.Signed).isEqualTo(!before);
        if (outcome instanceof SigningOutcome.Signed signed) {
          agreement = signed.agreement();
        }
        assertThat(agreement.hasSigned(person)).isTrue();
      }
    }
  }

  @Property(tries = 200)
  void orderOfSigningDoesNotMatter(@ForAll("drafts") Agreement draft) {
    LocalDate day = draft.start();
    Agreement one = Pairs.signed(Pairs.signed(draft.sign(ANA, 1, day)).sign(BEN, 1, day));
    Agreement other = Pairs.signed(Pairs.signed(draft.sign(BEN, 1, day)).sign(ANA, 1, day));
    assertThat(one.awaited()).isEmpty();
    assertThat(one.signatures()).containsExactlyInAnyOrderElementsOf(other.signatures());
    assertThat(AgreementMarkdown.of(one)).isEqualTo(AgreementMarkdown.of(other));
  }

  /** Personal words contain every mark of Markdown here; the skeleton of the page must be ours alone. */
  @Property(tries = 500)
  void personalWordsNeverBecomeMarkup(@ForAll Agreement agreement) {
    List<String> lines = AgreementMarkdown.of(agreement).lines().toList();
    long bullets = agreement.parties().size()
        + agreement.clauses().stream()
            .mapToLong(clause -> clause.sentences(agreement.parties()).size())
            .sum();
    assertThat(lines.stream().filter(line -> line.startsWith("# "))).hasSize(1);
    assertThat(lines.stream().filter(line -> line.startsWith("## ")))
        .hasSize(agreement.clauses().size() + 1);
    assertThat(lines.stream().filter(line -> line.startsWith("- "))).hasSize((int) bullets);
    assertThat(lines.stream().filter(line -> !line.isEmpty() && !line.matches("(#|##|-) .*")))
        .hasSize(1);
    for (String line : lines) {
      assertThat(line.replaceFirst("^(# |## |- )", ""))
          .doesNotContain("<", ">")
          .doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*[`*_\\[\\]|#!]")
          .doesNotContainPattern("^(\\d+[.)]|[-+=~])");
    }
  }

  @Property(tries = 200)
  void toStringShowsNoPersonalWord(@ForAll("drafts") Agreement draft) {
    Participant secret = Pairs.person("p-9", "Secretname")
        .addAllNeeds(Pairs.ana().needs())
        .addGoal(Pairs.ana().goals().get(0))
        .build();
    Agreement ours = draft(secret, Pairs.ben(), FormatKind.ONE_TO_ONE, 84);
    assertThat(ours.toString() + ours.clauses() + ours.parties() + ours.review(Pairs.charter()))
        .doesNotContain("Secretname", "lead my first project", "Kotlin", "Ben");
    assertThat(draft.toString()).contains("p-1", "p-2");
  }
}
