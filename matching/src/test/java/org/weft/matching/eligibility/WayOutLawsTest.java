package org.weft.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Workload;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.Roster;
import org.weft.core.program.SelectionRule;
import org.weft.core.skill.Importance;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** Whoever follows a way out, finds the objection gone. The texts are read as a coordinator would read them. */
class WayOutLawsTest {
  private static final Pattern LIGHTER = Pattern.compile("take (\\d+)% off (\\S+) first");
  private static final Pattern START = Pattern.compile("(?:start|again) on (\\S+) or later");
  private static final Pattern ROOM =
      Pattern.compile("^room for a pair in (\\d+) hours a month with (.+), or a lighter format$");
  private static final Pattern MINUTES =
      Pattern.compile("^find (\\d+) more minutes a week in which both work$");

  @Provide
  Arbitrary<Setting> settings() {
    return RoundArbitraries.settings()
        .map(setting -> setting.withRules(EnumSet.allOf(SelectionRule.class)));
  }

  @Property(tries = 100)
  void everyWayOutLiftsItsObjection(@ForAll("settings") Setting setting) {
    Eligibility rules = Eligibility.of(setting.charter());
    for (PossiblePair pair : setting.pairs()) {
      for (Ineligibility objection : rules.objections(pair)) {
        Setting followed = follow(setting, pair, objection);
        if (followed != setting) {
          PossiblePair then =
              followed.pool().pair(pair.mentee().id(), pair.mentor().id());
          assertThat(rules.objections(then))
              .as("%s", objection)
              .extracting(Ineligibility::rule)
              .doesNotContain(objection.rule());
        }
      }
    }
  }

  @Property(tries = 100)
  void noDayBeforeTheOneNamedWouldDo(@ForAll("settings") Setting setting) {
    for (PossiblePair pair : setting.pairs()) {
      for (EligibilityRule rule : ImmutableList.of(
          EligibilityRules.coolingOff(),
          EligibilityRules.notPairedWithin(setting.charter().guardrails().noRepeatMonths()))) {
        rule.objection(pair).map(Ineligibility::wayOut).map(START::matcher).ifPresent(start -> {
          if (start.find()) {
            Setting dayBefore =
                setting.startingOn(LocalDate.parse(start.group(1)).minusDays(1));
            PossiblePair then =
                dayBefore.pool().pair(pair.mentee().id(), pair.mentor().id());
            assertThat(rule.allows(then)).as("%s", rule.objection(pair)).isFalse();
          }
        });
      }
    }
  }

  /** The setting itself where the way out is an exception or somebody else. */
  private static Setting follow(Setting setting, PossiblePair pair, Ineligibility objection) {
    String wayOut = objection.wayOut();
    return switch (objection.rule()) {
      case "cooling off" -> later(lighter(setting, wayOut), wayOut);
      case "no recent repeat" -> later(setting, wayOut);
      case "within capacity" -> roomier(setting, pair, wayOut);
      case "shared hours" -> longer(setting, pair, wayOut);
      case "format wanted" ->
        with(with(setting, pair.mentee().withFormats()), pair.mentor().withFormats());
      case "shared language" ->
        with(setting, pair.mentee().withLanguages(pair.mentor().languages()));
      case "covers musts" -> milder(setting, pair, objection.details().getOrDefault("skills", ""));
      case "outside own team",
          "outside reporting line",
          "nobody asked not to",
          "cycle is for them" -> setting;
      default -> throw new AssertionError("no test follows " + objection);
    };
  }

  private static Setting later(Setting setting, String wayOut) {
    Matcher start = START.matcher(wayOut);
    return start.find() ? setting.startingOn(LocalDate.parse(start.group(1))) : setting;
  }

  private static Setting lighter(Setting setting, String wayOut) {
    Matcher lighter = LIGHTER.matcher(wayOut);
    if (!lighter.find()) {
      return setting;
    }
    Participant person = person(setting, lighter.group(2));
    int percent = person.workload().percent() - Integer.parseInt(lighter.group(1));
    return with(setting, person.withWorkload(workload(person, percent)));
  }

  private static Workload workload(Participant person, int percent) {
    return new Workload(percent, person.workload().peaks());
  }

  private static Setting roomier(Setting setting, PossiblePair pair, String wayOut) {
    Matcher room = ROOM.matcher(wayOut);
    assertThat(room.find()).as(wayOut).isTrue();
    Capacity enough = Capacity.of(1, Integer.parseInt(room.group(1)));
    Setting roomier = setting;
    for (String id : Splitter.on(" and with ").split(room.group(2))) {
      Participant person = person(roomier, id);
      roomier = with(
          roomier,
          id.equals(pair.mentor().id().value())
              ? free(person.withAsMentor(enough))
              : free(person.withAsMentee(enough)));
    }
    return roomier;
  }

  /** Without fixed hours no promise of hours is too much for the roster. */
  private static Participant free(Participant person) {
    return person
        .withHours(new WorkingHours(person.hours().zone(), ImmutableList.of()))
        .withProtectedMentorTime();
  }

  /** Gives the two the minutes that they share now and those that they should find, and no others. */
  private static Setting longer(Setting setting, PossiblePair pair, String wayOut) {
    Matcher minutes = MINUTES.matcher(wayOut);
    assertThat(minutes.find()).as(wayOut).isTrue();
    long both = pair.sharedMinutesPerWeek() + Long.parseLong(minutes.group(1));
    LocalTime end = LocalTime.MIDNIGHT.plusMinutes((both + 4) / 5);
    WorkingHours hours = WorkingHours.weekdays(ZoneOffset.UTC, LocalTime.MIDNIGHT, end);
    return with(
        with(
            setting,
            free(pair.mentee())
                .withAsMentee(Capacity.none())
                .withAsMentor(Capacity.none())
                .withHours(hours)),
        free(pair.mentor())
            .withAsMentee(Capacity.none())
            .withAsMentor(Capacity.none())
            .withHours(hours));
  }

  private static Setting milder(Setting setting, PossiblePair pair, String skills) {
    return with(
        setting,
        pair.mentee()
            .withNeeds(pair.mentee().needs().stream()
                .map(need -> skills.contains(need.skill().name())
                    ? need.withImportance(Importance.HIGH)
                    : need)
                .toList()));
  }

  private static Participant person(Setting setting, String id) {
    return setting.cohort().participants().stream()
        .filter(person -> person.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Setting with(Setting setting, Participant changed) {
    Roster roster = setting.cohort().roster();
    return setting.with(roster.withParticipants(roster.participants().stream()
        .map(person -> person.id().equals(changed.id()) ? changed : person)
        .toList()));
  }
}
