package org.weft.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.TeamId;
import org.weft.core.profile.CareerStage;
import org.weft.core.profile.Seniority;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.samples.quickstart.csv.Enrollment;
import org.weft.samples.quickstart.csv.Problem;
import org.weft.samples.quickstart.csv.Problems;
import org.weft.samples.quickstart.csv.Table;
import org.weft.samples.quickstart.survey.SurveyFormat;
import org.weft.samples.quickstart.survey.SurveyYear;

/** Made-up answers in the columns of the two surveys. */
class SurveyTest {
  private static final String OLD = Run.resource("survey-2017.csv");
  private static final String NEW = Run.resource("survey-2022.csv");

  @TempDir
  Path folder;

  private static Enrollment read(String csv, SurveyYear year, Problems problems) {
    return SurveyFormat.read(
        Table.of(csv.getBytes(StandardCharsets.UTF_8), problems), year, problems);
  }

  private static Participant person(Enrollment people, String id) {
    return people.roster().participants().stream()
        .filter(person -> person.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void juniorsLearnWhatTheyWantAndDoNotHave() {
    Participant junior = person(read(OLD, SurveyYear.Y2017, new Problems()), "m-1");
    assertThat(junior.asMentee()).isEqualTo(Capacity.pairs(1));
    assertThat(junior.mentors()).isFalse();
    assertThat(junior.needs())
        .containsExactly(
            SkillNeed.of(Skill.of("Weaving"), SkillLevel.NOVICE, SkillLevel.COMPETENT),
            SkillNeed.of(Skill.of("Dyeing"), SkillLevel.NOVICE, SkillLevel.COMPETENT));
    assertThat(junior.offers())
        .containsExactly(SkillOffer.of(Skill.of("Spinning"), SkillLevel.ADVANCED_BEGINNER));
    assertThat(junior.seniority()).isEqualTo(Seniority.JUNIOR);
    assertThat(junior.careerStage()).isEqualTo(CareerStage.EARLY_CAREER);
    assertThat(junior.role()).isEqualTo("Web developer");
  }

  @Test
  void seniorsMentorAtTheLevelOfTheirYears() {
    Participant senior = person(read(OLD, SurveyYear.Y2017, new Problems()), "m-2");
    assertThat(senior.asMentor()).isEqualTo(Capacity.pairs(2));
    assertThat(senior.learns()).isFalse();
    assertThat(senior.needs()).isEmpty();
    assertThat(senior.offers())
        .containsExactly(
            SkillOffer.of(Skill.of("Weaving"), SkillLevel.EXPERT),
            SkillOffer.of(Skill.of("Dyeing"), SkillLevel.EXPERT));
    assertThat(senior.seniority()).isEqualTo(Seniority.STAFF);
  }

  @Test
  void hoursBeginWhenPeopleWishToBeginAndAtNineIfTheyDidNotSay() {
    Enrollment people = read(OLD, SurveyYear.Y2017, new Problems());
    assertThat(person(people, "m-1").hours())
        .isEqualTo(WorkingHours.weekdays(
            ZoneId.of("Europe/Lisbon"), LocalTime.of(22, 0), LocalTime.of(6, 0)));
    assertThat(person(people, "m-2").hours())
        .isEqualTo(WorkingHours.weekdays(
            ZoneId.of("Europe/Berlin"), LocalTime.of(9, 0), LocalTime.of(17, 0)));
  }

  @Test
  void teamsAreMadeOfRoleAndPartOfTheWorld() {
    Enrollment people = read(OLD, SurveyYear.Y2017, new Problems());
    assertThat(person(people, "m-1").team()).isEqualTo(TeamId.of("web-developer-europe-01"));
    assertThat(person(people, "m-2").team()).isEqualTo(TeamId.of("web-developer-europe-01"));
    assertThat(person(people, "m-3").team()).isEqualTo(TeamId.of("data-scientist-asia-01"));
    assertThat(person(people, "m-5").team()).isEqualTo(TeamId.of("developer-america-01"));
  }

  @Test
  void largeGroupsBecomeSeveralTeamsOfEvenSize() {
    StringBuilder many =
        new StringBuilder("person_id,role,years_professional,time_zone,skills_have,skills_want\n");
    for (int i = 0; i < 20; i++) {
      many.append("m-%02d,Weaver,3,Europe/Rome,A,B%n".formatted(i));
    }
    Enrollment people = read(many.toString(), SurveyYear.Y2022, new Problems());
    assertThat(people.roster().teams())
        .extracting(team -> people.roster().participants().stream()
            .filter(person -> person.team().equals(team.id()))
            .count())
        .containsExactly(7L, 7L, 6L);
  }

  @Test
  void satisfactionBecomesAnAnonymousAnswerOfTheTeam() {
    Enrollment people = read(OLD, SurveyYear.Y2017, new Problems());
    assertThat(people.answers().get(TeamId.of("web-developer-europe-01")))
        .containsExactlyInAnyOrder(1, 5);
    assertThat(people.answers().get(TeamId.of("data-scientist-asia-01"))).containsExactly(3);
    assertThat(read(NEW, SurveyYear.Y2022, new Problems()).answers().isEmpty()).isTrue();
  }

  @Test
  void whoCannotBeMappedIsListedOnTheConsoleAndOnThePage() {
    Problems problems = new Problems();
    assertThat(read(OLD, SurveyYear.Y2017, problems).leftOut())
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(5, "years_professional"), tuple(5, "skills_have"));
    assertThat(problems.list()).isEmpty();
    Run run = Run.on(folder, OLD, "--format", "survey-2017");
    assertThat(run.code()).isZero();
    String gap = "line 5, column years_professional: was not answered, so m-4 cannot be mapped";
    assertThat(run.out()).contains("left out     2 answers were missing", gap);
    assertThat(run.page())
        .contains("years_professional: was not answered, so m-4 cannot be mapped")
        .contains("Developer Survey 2017, made available under the ODbL");
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    List<String> lines = new ArrayList<>(OLD.lines().toList());
    Collections.reverse(lines.subList(1, lines.size()));
    assertThat(
            Run.on(folder, String.join("\n", lines), "--format", "survey-2017").page())
        .isEqualTo(Run.on(folder, OLD, "--format", "survey-2017").page());
  }

  @Test
  void bothSurveysRunToAPage() {
    assertThat(Run.on(folder, OLD, "--format", "survey-2017").out()).contains("holds.");
    assertThat(Run.on(folder, NEW, "--format", "survey-2022").out()).contains("holds.");
  }

  @Test
  void answersThatMakeNoSenseAreProblems() {
    Run run = Run.on(
        folder,
        OLD.replace("Europe/Lisbon", "Europe/Atlantis")
            .replace(",14,", ",900,")
            .replace("22:00", "25:00"),
        "--format",
        "survey-2017");
    assertThat(run.code()).isEqualTo(2);
    assertThat(List.of(
            "line 2, column time_zone: 'Europe/Atlantis'",
            "line 2, column preferred_work_start: '25:00'",
            "line 3, column years_professional: '900' is out of range"))
        .allSatisfy(expected -> assertThat(run.err()).contains(expected));
    assertThat(run.report()).doesNotExist();
  }

  @Test
  void aSurveyOfTheOtherYearIsRefused() {
    Run run = Run.on(folder, NEW, "--format", "survey-2017");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("column preferred_work_start: is missing", "column job_satisfaction: is missing");
  }

  @Test
  void aSurveyWithNobodyToMapIsRefused() {
    Run run = Run.on(
        folder,
        "person_id,role,years_professional,time_zone,skills_have,skills_want\nm-1,,,,,\n",
        "--format",
        "survey-2022");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("has nobody who can be mapped; 3 rows were left out");
  }
}
