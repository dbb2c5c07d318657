package org.weft.core.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.RosterFinding.Kind;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;

/** Looks for everything that is wrong in a roster, without stopping at the first. */
final class RosterCheck {
  private static final int MINUTES_AN_HOUR = 60;
  private static final int WEEKS_A_MONTH = 4;

  private final Roster roster;
  private final ReportingLines lines;
  /** A set: two rows with the same mistake give one finding. */
  private final Set<RosterFinding> findings = new LinkedHashSet<>();

  private RosterCheck(Roster roster) {
    this.roster = roster;
    this.lines = ReportingLines.of(roster);
  }

  /** Lists problems first, then notes; within each, people in the order of the roster. */
  static ImmutableList<RosterFinding> of(Roster roster) {
    RosterCheck check = new RosterCheck(roster);
    check.checkIds();
    check.checkTeams();
    check.checkManagers();
    roster.participants().forEach(check::checkPerson);
    check.checkConfidential();
    check.checkSpellings();
    check.checkHistory();
    return Stream.concat(
            check.findings.stream().filter(RosterFinding::blocks),
            check.findings.stream().filter(finding -> !finding.blocks()))
        .collect(ImmutableList.toImmutableList());
  }

  private void checkIds() {
    Stream<ParticipantId> people = Stream.concat(
        roster.participants().stream().map(Participant::id),
        roster.outsiders().stream().map(Outsider::id));
    for (ParticipantId twice : repeated(people.toList(), id -> id)) {
      report(
          Kind.DUPLICATE_PERSON,
          twice,
          "more than one person has the id " + twice,
          "give each person an id of their own");
    }
    for (TeamId twice : repeated(roster.teams(), Team::id)) {
      report(
          Kind.DUPLICATE_TEAM,
          twice,
          "more than one team has the id " + twice,
          "give each team an id of its own");
    }
  }

  private void checkTeams() {
    Set<TeamId> known = new HashSet<>(roster.teams().stream().map(Team::id).toList());
    for (Participant person : roster.participants()) {
      if (!known.contains(person.team())) {
        report(
            Kind.UNKNOWN_TEAM,
            person.id(),
            "team " + person.team() + " is not in the roster",
            "add Team.of(\"" + person.team() + "\", ...) or correct the team");
      }
    }
  }

  private void checkManagers() {
    for (Participant person : roster.participants()) {
      checkManager(person.id(), person.manager());
    }
    for (Outsider outsider : roster.outsiders()) {
      checkManager(outsider.id(), outsider.manager());
    }
    for (ImmutableList<ParticipantId> circle : lines.circles()) {
      report(
          Kind.MANAGER_CYCLE,
          circle.get(0),
          circle.size() == 1
              ? circle.get(0) + " is their own manager"
              : "the reporting line runs in a circle: " + circle + " and back",
          circle.size() == 1
              ? "leave the manager empty, or name whom they report to"
              : "leave out the manager of one of them");
    }
  }

  private void checkManager(ParticipantId person, Optional<ParticipantId> manager) {
    if (manager.isPresent() && !lines.knows(manager.get())) {
      report(
          Kind.UNKNOWN_MANAGER,
          person,
          "manager " + manager.get() + " is not in the roster",
          "add an Outsider for " + manager.get() + " or leave the manager empty");
    }
  }

  private void checkPerson(Participant person) {
    checkHours(person);
    checkPromises(person, "mentor", person.asMentor());
    checkPromises(person, "mentee", person.asMentee());
    checkProtectedTime(person);
    checkSkills(person);
    if (!person.learns() && !person.needs().isEmpty()) {
      report(
          Kind.IDLE_CAPACITY,
          person.id(),
          "skills are sought (" + person.needs().size() + ") but asMentee allows no pair",
          "set asMentee(Capacity.pairs(1)) to look for a mentor");
    }
  }

  private void checkHours(Participant person) {
    for (TimeBlock clash : person.hours().clashes()) {
      report(
          Kind.IMPOSSIBLE_HOURS,
          person.id(),
          "the block " + clash + " starts before the one before it has ended",
          "merge the two blocks");
    }
  }

  private void checkPromises(Participant person, String role, Capacity capacity) {
    int monthly = person.hours().weeklyMinutes() * WEEKS_A_MONTH / MINUTES_AN_HOUR;
    boolean fixedHours = !person.hours().blocks().isEmpty();
    if (fixedHours && capacity.pairs() > 0 && capacity.hoursPerMonth() > monthly) {
      report(
          Kind.IMPOSSIBLE_HOURS,
          person.id(),
          capacity.hoursPerMonth() + " hours a month as " + role + " are promised but only "
              + monthly + " are worked",
          "lower the capacity or add working hours");
    }
    if ((capacity.pairs() > 0) != (capacity.hoursPerMonth() > 0)) {
      report(
          Kind.IDLE_CAPACITY,
          person.id(),
          "the capacity as " + role + " is " + capacity.pairs() + " pairs in "
              + capacity.hoursPerMonth() + " hours",
          "use Capacity.none() or make room in both");
    }
  }

  private void checkProtectedTime(Participant person) {
    TreeRangeSet<Integer> worked = TreeRangeSet.create();
    person.hours().blocks().forEach(block -> weekSpans(block).forEach(worked::add));
    for (TimeBlock block : person.protectedMentorTime()) {
      if (!weekSpans(block).allMatch(worked::encloses)) {
        report(
            Kind.IMPOSSIBLE_HOURS,
            person.id(),
            "the protected time " + block + " lies outside the working hours",
            "move it into the working hours");
      }
    }
  }

  /** A block as minutes of the week; one that runs past Sunday midnight goes on at Monday. */
  private static Stream<Range<Integer>> weekSpans(TimeBlock block) {
    int week = 7 * 24 * MINUTES_AN_HOUR;
    int start = block.minuteOfWeek();
    int end = start + block.minutes();
    return end <= week
        ? Stream.of(Range.closedOpen(start, end))
        : Stream.of(Range.closedOpen(start, week), Range.closedOpen(0, end - week));
  }

  private void checkSkills(Participant person) {
    for (Skill twice : repeated(person.offers(), SkillOffer::skill)) {
      report(
          Kind.DUPLICATE_SKILL,
          person.id(),
          twice + " is offered twice",
          "keep the offer with the right level");
    }
    for (Skill twice : repeated(person.needs(), SkillNeed::skill)) {
      report(
          Kind.DUPLICATE_SKILL,
          person.id(),
          twice + " is needed twice",
          "keep the need with the right target");
    }
  }

  private void checkConfidential() {
    Set<ParticipantId> people =
        new HashSet<>(roster.participants().stream().map(Participant::id).toList());
    for (ConfidentialProfile profile : roster.confidential()) {
      if (!people.contains(profile.person())) {
        report(
            Kind.STRAY_CONFIDENTIAL,
            profile.person(),
            "a confidential profile belongs to nobody in the roster",
            "delete it, or add the person");
      }
    }
    for (ParticipantId twice : repeated(roster.confidential(), ConfidentialProfile::person)) {
      report(
          Kind.STRAY_CONFIDENTIAL,
          twice,
          "there are two confidential profiles",
          "keep the one they consented to last");
    }
  }

  private void checkSpellings() {
    Map<String, Set<Skill>> spellings = new TreeMap<>();
    for (Participant person : roster.participants()) {
      Stream.of(
              person.offers().stream().map(SkillOffer::skill),
              person.needs().stream().map(SkillNeed::skill),
              person.goals().stream().flatMap(goal -> goal.skills().stream()))
          .flatMap(skills -> skills)
          .forEach(skill ->
              spellings.computeIfAbsent(folded(skill), key -> new TreeSet<>()).add(skill));
    }
    spellings.values().stream()
        .filter(set -> set.size() > 1)
        .forEach(set -> report(
            Kind.SIMILAR_SKILLS,
            set.iterator().next(),
            "the spellings " + set + " count as different skills",
            "use one spelling"));
  }

  private static String folded(Skill skill) {
    return skill.name().toLowerCase(Locale.ROOT);
  }

  private void checkHistory() {
    Set<ParticipantId> people =
        new HashSet<>(roster.participants().stream().map(Participant::id).toList());
    Set<ParticipantId> gone = new TreeSet<>();
    for (PastPair pair : roster.history().pairs()) {
      Stream.of(pair.mentor(), pair.mentee())
          .filter(person -> !people.contains(person))
          .forEach(gone::add);
    }
    gone.forEach(person -> report(
        Kind.FORMER_MEMBER,
        person,
        "the history names them but the roster does not",
        "nothing to do if they left; else add them"));
  }

  private static <E, K> ImmutableSet<K> repeated(Iterable<E> elements, Function<E, K> key) {
    Set<K> seen = new HashSet<>();
    Set<K> twice = new LinkedHashSet<>();
    for (E element : elements) {
      if (!seen.add(key.apply(element))) {
        twice.add(key.apply(element));
      }
    }
    return ImmutableSet.copyOf(twice);
  }

  private void report(Kind kind, Object subject, String problem, String wayOut) {
    findings.add(new RosterFinding(kind, subject.toString(), problem, wayOut));
  }
}
