package org.weft.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Workload;
import org.weft.core.profile.CareerStage;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.Seniority;
import org.weft.core.profile.WorkingStyle;
import org.weft.core.program.FormatKind;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.LearningGoal;

class ParticipantTest {
  private static final Participant ANA = Participant.builder()
      .id(ParticipantId.of("p-1"))
      .name("Ana")
      .team(TeamId.of("search"))
      .hours(WorkingHours.weekdays(
          ZoneId.of("Europe/Lisbon"), LocalTime.of(9, 0), LocalTime.of(17, 0)))
      .build();

  @Property(tries = 300)
  void peopleComeBackFromTheirBuilder(@ForAll Participant person) {
    assertThat(Participant.builder().from(person).build()).isEqualTo(person);
  }

  @Property(tries = 300)
  void noTextShowsAName(
      @ForAll Participant person, @ForAll @AlphaChars @StringLength(min = 5, max = 9) String word) {
    Participant named =
        person.withName("q" + word).withGoals(LearningGoal.of("g" + word, GoalTheme.CAREER));
    Roster roster = Roster.of(List.of(new Team(named.team(), "Team")), List.of(named));
    CohortReview review = Cohort.review(roster);
    for (Object shown : new Object[] {named, roster, review, review.orThrow(), named.goals()}) {
      assertThat(shown.toString()).doesNotContain(word);
    }
    assertThat(named).hasToString("Participant[" + named.id() + ", " + named.team() + "]");
  }

  @Property(tries = 300)
  void peopleWantWhatTheyListOrAnything(@ForAll Participant person, @ForAll FormatKind kind) {
    assertThat(person.wants(kind))
        .isEqualTo(person.formats().isEmpty() || person.formats().contains(kind));
    assertThat(person.withFormats(ImmutableSet.of()).wants(kind)).isTrue();
  }

  @Property(tries = 300)
  void capacityInPairsDecidesWhoMentorsAndWhoLearns(
      @ForAll Participant person, @ForAll Capacity mentor, @ForAll Capacity mentee) {
    Participant changed = person.withAsMentor(mentor).withAsMentee(mentee);
    assertThat(changed.mentors()).isEqualTo(mentor.pairs() > 0);
    assertThat(changed.learns()).isEqualTo(mentee.pairs() > 0);
  }

  @Example
  void theBuilderStartsWithItsDefaults() {
    assertThat(ANA.role()).isEmpty();
    assertThat(ANA.manager()).isEmpty();
    assertThat(ANA.seniority()).isEqualTo(Seniority.INTERMEDIATE);
    assertThat(ANA.careerStage()).isEqualTo(CareerStage.MID_CAREER);
    assertThat(ANA.style()).isEqualTo(WorkingStyle.balanced());
    assertThat(ANA.communication()).isEqualTo(CommunicationPreferences.unstated());
    assertThat(ANA.workload()).isEqualTo(Workload.of(0));
    assertThat(ANA.mentors()).isFalse();
    assertThat(ANA.learns()).isFalse();
  }

  @Example
  void theBuilderNamesAllThatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Participant.builder().build())
        .withMessageContaining("Participant")
        .withMessageContaining("[id, name, team, hours]");
  }

  @Example
  void aBlankNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANA.withName(" "))
        .withMessageContaining("Participant.name must not be blank but was ' '");
    assertThat(ANA.withName(" Ana ").name()).isEqualTo("Ana");
    assertThat(ANA.withRole(" designer ").role()).isEqualTo("designer");
  }

  /** A document may leave anything out: collections read as empty, the rest is refused by name. */
  @Example
  void everyMissingComponentIsReadAsEmptyOrRefusedByName() throws ReflectiveOperationException {
    RecordComponent[] components = Participant.class.getRecordComponents();
    Constructor<Participant> constructor = Participant.class.getDeclaredConstructor(
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    for (int i = 0; i < components.length; i++) {
      Object[] values = new Object[components.length];
      for (int j = 0; j < values.length; j++) {
        values[j] = components[j].getAccessor().invoke(ANA);
      }
      values[i] = null;
      Class<?> type = components[i].getType();
      if (Collection.class.isAssignableFrom(type)) {
        Object read = components[i].getAccessor().invoke(constructor.newInstance(values));
        assertThat((Collection<?>) read).isEmpty();
      } else if (type == Optional.class) {
        Object read = components[i].getAccessor().invoke(constructor.newInstance(values));
        assertThat((Optional<?>) read).isEmpty();
      } else {
        assertThatNullPointerException()
            .isThrownBy(() -> create(constructor, values))
            .withMessageContaining("Participant." + components[i].getName());
      }
    }
  }

  private static Participant create(Constructor<Participant> constructor, Object[] values)
      throws ReflectiveOperationException {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  @Example
  void idsAreStrippedComparedByTheirTextAndNeverBlank() {
    assertThat(ParticipantId.of(" p-1 ")).isEqualTo(ParticipantId.of("p-1")).hasToString("p-1");
    assertThat(ParticipantId.of("p-10")).isLessThan(ParticipantId.of("p-2"));
    assertThat(TeamId.of("B")).isLessThan(TeamId.of("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParticipantId.of(" "))
        .withMessageContaining("ParticipantId.value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamId.of(""))
        .withMessageContaining("TeamId.value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Team.of("t-1", ""))
        .withMessageContaining("Team.name");
  }
}
