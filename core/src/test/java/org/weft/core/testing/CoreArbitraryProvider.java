package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.weft.core.agreement.Agreement;
import org.weft.core.agreement.AgreementFinding;
import org.weft.core.agreement.Seat;
import org.weft.core.agreement.Signature;
import org.weft.core.agreement.SigningOutcome;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.GrowthClause;
import org.weft.core.agreement.clause.Party;
import org.weft.core.calendar.Attendee;
import org.weft.core.calendar.Availability;
import org.weft.core.calendar.BurdenBound;
import org.weft.core.calendar.Cadence;
import org.weft.core.calendar.MeetingPlan;
import org.weft.core.calendar.MeetingSeries;
import org.weft.core.calendar.MeetingTurn;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Peak;
import org.weft.core.capacity.Workload;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.cohort.ConfidentialProfile;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.RosterFinding;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.consent.Consented;
import org.weft.core.consent.Disclosed;
import org.weft.core.consent.Disclosures;
import org.weft.core.consent.Identity;
import org.weft.core.consent.PersonalityTraits;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.Language;
import org.weft.core.profile.WorkingStyle;
import org.weft.core.program.Charter;
import org.weft.core.program.CharterFinding;
import org.weft.core.program.CriterionWeights;
import org.weft.core.program.Cycle;
import org.weft.core.program.Guardrails;
import org.weft.core.program.MentoringFormat;
import org.weft.core.program.Objective;
import org.weft.core.program.PrivacyRules;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;

/** Makes {@code @ForAll Cohort cohort} work, and likewise every other type of this module. Found by jqwik itself. */
public final class CoreArbitraryProvider implements ArbitraryProvider {
  private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE =
      ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
          .put(Skill.class, SkillArbitraries::skills)
          .put(SkillOffer.class, SkillArbitraries::offers)
          .put(SkillNeed.class, SkillArbitraries::needs)
          .put(LearningGoal.class, SkillArbitraries::goals)
          .put(Language.class, ProfileArbitraries::languages)
          .put(WorkingStyle.class, ProfileArbitraries::styles)
          .put(CommunicationPreferences.class, ProfileArbitraries::communicationPreferences)
          .put(PersonalityTraits.class, ConsentArbitraries::personalityTraits)
          .put(Identity.class, ConsentArbitraries::identities)
          .put(Disclosures.class, ConsentArbitraries::disclosures)
          .put(Consented.class, ConsentArbitraries::consented)
          .put(TimeBlock.class, CalendarArbitraries::timeBlocks)
          .put(WorkingHours.class, CalendarArbitraries::workingHours)
          .put(Availability.class, CalendarArbitraries::availabilities)
          .put(Cadence.class, CalendarArbitraries::cadences)
          .put(MentoringFormat.class, ProgramArbitraries::formats)
          .put(CriterionWeights.class, ProgramArbitraries::weights)
          .put(Guardrails.class, ProgramArbitraries::guardrails)
          .put(PrivacyRules.class, ProgramArbitraries::privacyRules)
          .put(Objective.class, ProgramArbitraries::objectives)
          .put(Charter.class, ProgramArbitraries::charters)
          .put(CharterFinding.class, ProgramArbitraries::findings)
          .put(Cycle.class, ProgramArbitraries::cycles)
          .put(ParticipantId.class, PersonArbitraries::participantIds)
          .put(TeamId.class, PersonArbitraries::teamIds)
          .put(Team.class, PersonArbitraries::teams)
          .put(Outsider.class, PersonArbitraries::outsiders)
          .put(Capacity.class, PersonArbitraries::capacities)
          .put(Peak.class, PersonArbitraries::peaks)
          .put(Workload.class, PersonArbitraries::workloads)
          .put(Participant.class, PersonArbitraries::participants)
          .put(PastPair.class, CohortArbitraries::pastPairs)
          .put(PairHistory.class, CohortArbitraries::histories)
          .put(ConfidentialProfile.class, CohortArbitraries::confidentialProfiles)
          .put(RosterFinding.class, CohortArbitraries::findings)
          .put(CohortReview.class, CohortArbitraries::reviews)
          .put(Attendee.class, MeetingArbitraries::attendees)
          .put(MeetingPlan.class, MeetingArbitraries::plans)
          .put(MeetingTurn.class, MeetingArbitraries::turns)
          .put(MeetingSeries.class, MeetingArbitraries::series)
          .put(BurdenBound.class, MeetingArbitraries::bounds)
          .put(Party.class, ClauseArbitraries::parties)
          .put(GrowthClause.Contribution.class, ClauseArbitraries::contributions)
          .put(Clause.class, ClauseArbitraries::clauses)
          .put(Seat.class, AgreementArbitraries::seats)
          .put(Signature.class, AgreementArbitraries::signatures)
          .put(SigningOutcome.class, AgreementArbitraries::outcomes)
          .put(AgreementFinding.class, AgreementArbitraries::findings)
          .put(Agreement.class, AgreementArbitraries::agreements)
          .buildOrThrow();

  /** Nobody and one person are tried in every property; elsewhere the odd values are frequent anyway. */
  private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> WITH_EDGE_CASES =
      ImmutableMap.of(
          Roster.class, CohortArbitraries::rosters, Cohort.class, CohortArbitraries::cohorts);

  /** Interfaces that stand for one of several types; each of those is whatever the family gives of it. */
  private static final ImmutableList<Class<?>> FAMILIES =
      ImmutableList.of(Clause.class, CohortReview.class, MeetingTurn.class, SigningOutcome.class);

  /** Called by the service loader. */
  public CoreArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return WITH_EDGE_CASES.containsKey(type.getRawType())
        || BY_TYPE.containsKey(type.getRawType())
        || family(type.getRawType()).isPresent()
        || type.isOfType(Disclosed.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    Class<?> raw = type.getRawType();
    Supplier<Arbitrary<?>> withEdges = WITH_EDGE_CASES.get(raw);
    if (withEdges != null) {
      return Set.of(withEdges.get());
    }
    Supplier<Arbitrary<?>> plain = BY_TYPE.get(raw);
    if (plain != null) {
      return Set.of(plain.get().withoutEdgeCases());
    }
    return family(raw)
        .<Set<Arbitrary<?>>>map(family -> Set.of(family.filter(raw::isInstance)))
        .orElseGet(() -> disclosed(type, subtypes));
  }

  private static Optional<Arbitrary<?>> family(Class<?> member) {
    return FAMILIES.stream()
        .filter(family -> family.isAssignableFrom(member))
        .findFirst()
        .map(family -> BY_TYPE.get(family).get().withoutEdgeCases());
  }

  private static Set<Arbitrary<?>> disclosed(TypeUsage type, SubtypeProvider subtypes) {
    return subtypes
        .resolveAndCombine(type.getTypeArgument(0))
        .map(values -> ConsentArbitraries.disclosed(values.get(0).asGeneric()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
