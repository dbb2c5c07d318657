package org.weft.core.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.GrowthClause;
import org.weft.core.agreement.clause.Party;
import org.weft.core.agreement.clause.TrustClause;
import org.weft.core.agreement.clause.WorkingClause;
import org.weft.core.cohort.Participant;
import org.weft.core.consent.Accommodation;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.profile.Language;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatShape;
import org.weft.core.program.MentoringFormat;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.core.style.Components;

/** One mentor, one mentee. */
enum OneToOneTemplate implements AgreementTemplate {
  /** The template holds no state. */
  INSTANCE;

  private static final ImmutableSet<FormatShape> SHAPES =
      Sets.immutableEnumSet(FormatShape.MENTOR_AND_MENTEE, FormatShape.JUNIOR_AND_SENIOR);
  private static final ImmutableSet<CommunicationMode> USUAL_MODES =
      Sets.immutableEnumSet(CommunicationMode.VIDEO, CommunicationMode.CHAT);
  private static final int NOTICE_HOURS = 24;
  private static final int FEEDBACK_EVERY_MEETINGS = 3;
  private static final int CONFLICT_ANSWER_DAYS = 3;
  private static final int LAST_REVIEW_DAYS = 7;
  private static final int LEAST_BOUNDARY_MINUTES = 15;

  @Override
  public Agreement draft(ImmutableList<Seat> seats, Charter charter, Cycle cycle) {
    Components.required(seats, "seats");
    Components.required(charter, "charter");
    Components.required(cycle, "cycle");
    checkArgument(
        SHAPES.contains(cycle.format().shape()),
        "this template is for one mentor and one mentee but %s is %s; write an AgreementTemplate for it",
        cycle.format().kind(),
        cycle.format().shape());
    checkArgument(
        seats.size() == 2
            && count(seats, Party.Role.MENTOR) == 1
            && count(seats, Party.Role.MENTEE) == 1,
        "a one-to-one agreement has one mentor and one mentee but had %s; seat one of each",
        seats);
    return Agreement.builder()
        .parties(seats.stream().map(Seat::party).toList())
        .format(cycle.format().kind())
        .start(cycle.start())
        .end(cycle.end())
        .clauses(clauses(seats, charter, cycle))
        .charterVersion(charter.version())
        .build();
  }

  private static long count(ImmutableList<Seat> seats, Party.Role role) {
    return seats.stream().filter(seat -> seat.role() == role).count();
  }

  private static ImmutableList<Clause> clauses(
      ImmutableList<Seat> seats, Charter charter, Cycle cycle) {
    Participant mentor = person(seats, Party.Role.MENTOR);
    Participant mentee = person(seats, Party.Role.MENTEE);
    MentoringFormat format = cycle.format();
    return ImmutableList.of(
        goals(mentee),
        new GrowthClause.Reciprocity(
            ImmutableList.of(contribution(mentor, mentee), contribution(mentee, mentor))),
        new WorkingClause.Rhythm(format.cadence(), format.sessionMinutes(), NOTICE_HOURS),
        communication(mentor, mentee),
        new WorkingClause.Accessibility(arrangements(seats)),
        new TrustClause.Boundaries(
            ImmutableSet.copyOf(TrustClause.Boundaries.Limit.values()),
            Math.max(LEAST_BOUNDARY_MINUTES, format.minutesPerFourWeeks())),
        new TrustClause.Confidentiality(
            charter.learningShares(),
            ImmutableSet.copyOf(TrustClause.Confidentiality.CoordinatorNews.values())),
        new TrustClause.Feedback(
            ImmutableSet.copyOf(TrustClause.Feedback.Rule.values()), FEEDBACK_EVERY_MEETINGS),
        new TrustClause.Understanding(
            commonLanguages(mentor, mentee),
            ImmutableSet.copyOf(TrustClause.Understanding.Habit.values())),
        new TrustClause.Conflict(
            ImmutableList.copyOf(TrustClause.Conflict.Step.values()), CONFLICT_ANSWER_DAYS),
        new GrowthClause.Celebration(ImmutableSet.copyOf(GrowthClause.Celebration.Moment.values())),
        reviews(cycle),
        new TrustClause.Exit(0, TrustClause.Exit.Closing.OFFERED));
  }

  private static Participant person(ImmutableList<Seat> seats, Party.Role role) {
    Seat first = seats.get(0);
    return first.role() == role ? first.person() : seats.get(1).person();
  }

  private static GrowthClause.Goals goals(Participant mentee) {
    return new GrowthClause.Goals(
        mentee.goals(),
        ImmutableList.sortedCopyOf(Comparator.comparing(SkillNeed::importance), mentee.needs()));
  }

  private static GrowthClause.Contribution contribution(Participant person, Participant other) {
    return new GrowthClause.Contribution(person.id(), taught(person, other), taught(other, person));
  }

  /** Skills in which the teacher can take the learner at least one step. */
  private static ImmutableSet<Skill> taught(Participant teacher, Participant learner) {
    ImmutableSet.Builder<Skill> taught = ImmutableSet.builder();
    for (SkillNeed need : learner.needs()) {
      for (SkillOffer offer : teacher.offers()) {
        if (offer.skill().equals(need.skill()) && need.coveredBy(offer.level()) > 0) {
          taught.add(need.skill());
        }
      }
    }
    return taught.build();
  }

  private static WorkingClause.Communication communication(Participant mentor, Participant mentee) {
    return new WorkingClause.Communication(
        commonModes(mentor.communication().modes(), mentee.communication().modes()),
        Math.max(
            mentor.communication().answersWithinHours(),
            mentee.communication().answersWithinHours()));
  }

  /** An empty set of modes says that any will do. */
  private static ImmutableSet<CommunicationMode> commonModes(
      ImmutableSet<CommunicationMode> one, ImmutableSet<CommunicationMode> other) {
    if (one.isEmpty() && other.isEmpty()) {
      return USUAL_MODES;
    }
    return Arrays.stream(CommunicationMode.values())
        .filter(mode -> one.isEmpty() || one.contains(mode))
        .filter(mode -> other.isEmpty() || other.contains(mode))
        .collect(Sets.toImmutableEnumSet());
  }

  /** Regions aside: Brazilian and European Portuguese understand each other. */
  private static ImmutableSet<Language> commonLanguages(Participant mentor, Participant mentee) {
    return mentee.languages().stream()
        .filter(language -> mentor.languages().stream().anyMatch(language::sharesBaseWith))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** In the order of the enum, so that the list tells nothing about who asked. */
  private static ImmutableSet<Accommodation> arrangements(ImmutableList<Seat> seats) {
    return seats.stream()
        .flatMap(seat -> seat.accommodations().stream())
        .collect(Sets.toImmutableEnumSet());
  }

  private static WorkingClause.Review reviews(Cycle cycle) {
    long days = ChronoUnit.DAYS.between(cycle.start(), cycle.end());
    LocalDate halfWay = cycle.start().plusDays(days / 2);
    LocalDate last = cycle.end().minusDays(Math.min(days, LAST_REVIEW_DAYS));
    return new WorkingClause.Review(
        last.isAfter(halfWay) ? ImmutableList.of(halfWay, last) : ImmutableList.of(halfWay));
  }
}
