package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.profile.Language;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.LearningGoal;
import org.weft.matching.group.GroupMatching.GoalInCommon;
import org.weft.matching.group.GroupMatching.HoursInCommon;
import org.weft.matching.group.GroupMatching.LanguagesInCommon;
import org.weft.matching.group.GroupMatching.LedBy;
import org.weft.matching.group.GroupMatching.PairsWhoMet;
import org.weft.matching.group.GroupMatching.Reason;
import org.weft.matching.group.GroupMatching.TeamsMet;

/** Reads what the members of a group have in common. */
final class GroupReader {
  private final Cohort cohort;
  private final GroupProblem problem;

  GroupReader(Cohort cohort, GroupProblem problem) {
    this.cohort = cohort;
    this.problem = problem;
  }

  ImmutableList<Reason> of(FormedGroup group) {
    ImmutableList<Participant> people =
        group.people().stream().map(cohort::participant).collect(ImmutableList.toImmutableList());
    return Stream.of(
            group.lead().map(lead -> ledBy(lead, group)).stream(),
            group.sharedMinutes().map(HoursInCommon::new).stream(),
            languages(people).stream(),
            goals(people),
            Stream.of(teams(people), met(group)))
        .flatMap(reasons -> reasons)
        .collect(ImmutableList.toImmutableList());
  }

  private Reason ledBy(ParticipantId lead, FormedGroup group) {
    return new LedBy(
        lead,
        group.people().stream()
            .filter(person -> !person.equals(lead))
            .filter(person -> problem.types().containsEntry(person, GroupType.lead()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Optional<Reason> languages(ImmutableList<Participant> people) {
    ImmutableList<Language> shared = people.get(0).languages().stream()
        .map(GroupReader::base)
        .distinct()
        .sorted()
        .filter(language -> people.stream()
            .allMatch(
                person -> person.languages().stream().anyMatch(own -> base(own).equals(language))))
        .collect(ImmutableList.toImmutableList());
    return shared.isEmpty() ? Optional.empty() : Optional.of(new LanguagesInCommon(shared));
  }

  static Language base(Language language) {
    int end = language.tag().indexOf('-');
    return end < 0 ? language : Language.of(language.tag().substring(0, end));
  }

  private static Stream<Reason> goals(ImmutableList<Participant> people) {
    return Stream.of(GoalTheme.values()).flatMap(theme -> {
      int count = (int) people.stream()
          .filter(
              person -> person.goals().stream().map(LearningGoal::theme).anyMatch(theme::equals))
          .count();
      return count >= 2 && 2 * count >= people.size()
          ? Stream.of(new GoalInCommon(theme, count, people.size()))
          : Stream.of();
    });
  }

  private static Reason teams(ImmutableList<Participant> people) {
    int teams = people.stream()
        .map(Participant::team)
        .collect(ImmutableSet.toImmutableSet())
        .size();
    return new TeamsMet(teams, people.size());
  }

  private Reason met(FormedGroup group) {
    int met = 0;
    int pairs = 0;
    for (ParticipantId one : group.people()) {
      for (ParticipantId other : group.people()) {
        if (one.compareTo(other) < 0) {
          pairs++;
          met += problem.roundsSince(one, other).isPresent()
                  || cohort.lastPairing(one, other).isPresent()
              ? 1
              : 0;
        }
      }
    }
    return new PairsWhoMet(met, pairs);
  }
}
