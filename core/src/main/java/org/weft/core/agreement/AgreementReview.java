package org.weft.core.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import org.weft.core.agreement.AgreementFinding.Kind;
import org.weft.core.agreement.clause.ClauseTopic;
import org.weft.core.agreement.clause.GrowthClause;
import org.weft.core.agreement.clause.Party;
import org.weft.core.agreement.clause.TrustClause;
import org.weft.core.agreement.clause.WorkingClause;
import org.weft.core.calendar.Cadence;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.Charter;
import org.weft.core.program.LearningShare;
import org.weft.core.program.MentoringFormat;

/** Looks for what an agreement lacks and where it leaves its charter; each check reads like its sentence. */
final class AgreementReview {
  private final Agreement agreement;
  private final Charter charter;
  private final ImmutableList.Builder<AgreementFinding> findings = ImmutableList.builder();

  private AgreementReview(Agreement agreement, Charter charter) {
    this.agreement = agreement;
    this.charter = charter;
  }

  static ImmutableList<AgreementFinding> of(Agreement agreement, Charter charter) {
    AgreementReview review = new AgreementReview(agreement, charter);
    review.checkTopics();
    review.checkOpenQuestions();
    review.checkFormat();
    review.checkTimeGiven();
    review.checkReviewDates();
    review.checkSharing();
    review.checkContributions();
    review.checkCharterVersion();
    review.checkSignatures();
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(AgreementFinding::kind), review.findings.build());
  }

  private void checkTopics() {
    for (ClauseTopic topic : ClauseTopic.values()) {
      if (agreement.clause(topic).isEmpty()) {
        report(Kind.MISSING_TOPIC, topic, "no clause speaks about it", "add one with withClause()");
      }
    }
  }

  private void checkOpenQuestions() {
    agreement
        .clause(GrowthClause.Goals.class)
        .filter(goals -> goals.goals().isEmpty() && goals.skills().isEmpty())
        .ifPresent(goals -> report(
            Kind.OPEN_QUESTION,
            ClauseTopic.GOALS,
            "nothing to work toward is named yet",
            "name it after the first meeting"));
    agreement
        .clause(WorkingClause.Communication.class)
        .filter(communication -> communication.modes().isEmpty())
        .ifPresent(communication -> report(
            Kind.OPEN_QUESTION,
            ClauseTopic.COMMUNICATION,
            "no way of talking suits everybody yet",
            "settle on one in the first meeting"));
  }

  private void checkFormat() {
    MentoringFormat offered = charter.format(agreement.format()).orElse(null);
    if (offered == null) {
      report(
          Kind.FORMAT_NOT_OFFERED,
          agreement.format(),
          "the charter does not offer it",
          "add the format to the charter or choose another");
      return;
    }
    LocalDate latestEnd = agreement.start().plusWeeks(offered.termWeeks());
    if (agreement.end().isAfter(latestEnd)) {
      report(
          Kind.TERM,
          agreement.start() + " to " + agreement.end(),
          "the charter's " + offered.kind() + " lasts " + offered.termWeeks() + " weeks",
          "end by " + latestEnd + " or renew afterward");
    }
    agreement.clause(WorkingClause.Rhythm.class).ifPresent(rhythm -> checkRhythm(rhythm, offered));
  }

  private void checkRhythm(WorkingClause.Rhythm rhythm, MentoringFormat offered) {
    if (rhythm.cadence().perFourWeeks() < offered.cadence().perFourWeeks()) {
      report(
          Kind.RHYTHM,
          ClauseTopic.RHYTHM,
          "they meet " + words(rhythm.cadence()) + " but the charter's " + offered.kind()
              + " meets " + words(offered.cadence()),
          "meet as often, or shorter");
    }
    int minutes = minutesPerFourWeeks(rhythm);
    if (minutes > offered.minutesPerFourWeeks()) {
      report(
          Kind.RHYTHM,
          ClauseTopic.RHYTHM,
          "it takes " + minutes + " minutes in four weeks but the charter's " + offered.kind()
              + " takes " + offered.minutesPerFourWeeks(),
          "meet shorter or less often; the charter protects no more time");
    }
  }

  private void checkTimeGiven() {
    TrustClause.Boundaries boundaries =
        agreement.clause(TrustClause.Boundaries.class).orElse(null);
    WorkingClause.Rhythm rhythm = agreement.clause(WorkingClause.Rhythm.class).orElse(null);
    if (boundaries != null
        && rhythm != null
        && minutesPerFourWeeks(rhythm) > boundaries.mostMinutesPerFourWeeks()) {
      report(
          Kind.RHYTHM,
          ClauseTopic.BOUNDARIES,
          "meetings take " + minutesPerFourWeeks(rhythm)
              + " minutes in four weeks but the boundary is "
              + boundaries.mostMinutesPerFourWeeks(),
          "meet less or move the boundary");
    }
  }

  private void checkReviewDates() {
    agreement.clause(WorkingClause.Review.class).ifPresent(review -> {
      for (LocalDate date : review.dates()) {
        if (date.isBefore(agreement.start()) || !date.isBefore(agreement.end())) {
          report(
              Kind.REVIEW_OUTSIDE_TERM,
              date,
              "the term is " + agreement.start() + " to " + agreement.end(),
              "choose a day within it");
        }
      }
    });
  }

  private void checkSharing() {
    agreement.clause(TrustClause.Confidentiality.class).ifPresent(confidentiality -> {
      for (LearningShare share :
          Sets.difference(confidentiality.withConsent(), charter.learningShares())) {
        report(
            Kind.SHARING,
            share,
            "the agreement lets it be shared but the charter does not share it",
            "drop it here or add it to the charter");
      }
    });
  }

  private void checkContributions() {
    ImmutableSet<ParticipantId> parties =
        agreement.parties().stream().map(Party::id).collect(ImmutableSet.toImmutableSet());
    agreement.clause(GrowthClause.Reciprocity.class).ifPresent(reciprocity -> {
      for (GrowthClause.Contribution contribution : reciprocity.contributions()) {
        if (!parties.contains(contribution.person())) {
          report(
              Kind.STRANGER,
              contribution.person(),
              "the clause about what each gives names somebody who is no party",
              "drop the entry");
        }
      }
    });
  }

  private void checkCharterVersion() {
    if (agreement.charterVersion() != charter.version()) {
      report(
          Kind.CHARTER_CHANGED,
          charter.name(),
          "the agreement was made under version " + agreement.charterVersion()
              + " but the charter is at " + charter.version(),
          "read what changed, then use underCharter() and sign anew");
    }
  }

  private void checkSignatures() {
    for (Party party : agreement.awaited()) {
      report(
          Kind.UNSIGNED,
          party.id(),
          "has not signed version " + agreement.version(),
          "show it to them");
    }
  }

  private static int minutesPerFourWeeks(WorkingClause.Rhythm rhythm) {
    return (int) Math.ceil(rhythm.sessionMinutes() * rhythm.cadence().perFourWeeks());
  }

  private static String words(Cadence cadence) {
    return "every " + cadence.every() + " " + cadence.unit();
  }

  private void report(Kind kind, Object subject, String problem, String wayOut) {
    findings.add(new AgreementFinding(kind, subject.toString(), problem, wayOut));
  }
}
