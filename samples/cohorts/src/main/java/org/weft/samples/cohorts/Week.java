package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Peak;
import org.weft.core.capacity.Workload;
import org.weft.core.profile.Language;
import org.weft.samples.cohorts.ingredient.LoadMix;
import org.weft.samples.cohorts.ingredient.Place;
import org.weft.samples.cohorts.ingredient.WorkRhythm;

/** Hours, languages and load of each person. Equal hours are one value, so that large cohorts stay small. */
final class Week {
  private static final int FULL_DAY = 8 * 60;
  private static final int SHORT_DAY = 5 * 60;

  private final Draft draft;
  private final Map<Hours, WorkingHours> known = new HashMap<>();

  Week(Draft draft) {
    this.draft = draft;
  }

  WorkingHours hours(int person) {
    WorkRhythm rhythm = draft.recipe().rhythm();
    Draws draws = draft.draws(Aspect.HOURS, person);
    int hour = draws.from(rhythm.startHours());
    int minute = draws.chance(rhythm.halfHourPercent()) ? 30 : 0;
    int length = draws.chance(rhythm.partTimePercent()) ? SHORT_DAY : FULL_DAY;
    return known.computeIfAbsent(
        new Hours(place(person).zone(), LocalTime.of(hour, minute), length), Hours::weekdays);
  }

  /** The hours of a planted pair: a plain day, so that the two always meet. */
  WorkingHours plainHours(int person) {
    return known.computeIfAbsent(
        new Hours(place(person).zone(), LocalTime.of(9, 0), FULL_DAY), Hours::weekdays);
  }

  /** One hour at the start of a day's work. */
  ImmutableList<TimeBlock> protectedHour(WorkingHours hours, Draws draws) {
    LocalTime start = hours.blocks().get(0).start();
    return ImmutableList.of(
        TimeBlock.of(DayOfWeek.of(1 + draws.below(5)), start, start.plusHours(1)));
  }

  ImmutableSet<Language> languages(int person) {
    Place place = place(person);
    boolean speaksCommon = draft.draws(Aspect.TALK, person).chance(place.commonPercent());
    return speaksCommon ? withCommon(person) : ImmutableSet.of(place.language());
  }

  ImmutableSet<Language> withCommon(int person) {
    return ImmutableSet.of(place(person).language(), draft.recipe().places().common());
  }

  private Place place(int person) {
    return draft.recipe().places().places().get(draft.place(person));
  }

  Workload load(int person) {
    LoadMix mix = draft.recipe().load();
    int percent = draft.draws(Aspect.LOAD, person).from(mix.percent());
    Draws draws = draft.draws(Aspect.PEAKS, person);
    if (!draws.chance(mix.peakPercent())) {
      return Workload.of(percent);
    }
    LocalDate start = mix.seasonStart().plusDays(draws.below(mix.seasonDays()));
    return Workload.of(percent, Peak.of(start, start.plusDays(draws.from(mix.peakDays()))));
  }

  /** What makes two people's hours equal. */
  private record Hours(ZoneId zone, LocalTime start, int minutes) {
    WorkingHours weekdays() {
      return WorkingHours.weekdays(zone, start, start.plusMinutes(minutes));
    }
  }
}
