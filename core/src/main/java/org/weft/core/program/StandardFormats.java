package org.weft.core.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.weft.core.calendar.Cadence;
import org.weft.core.style.Components;

/** The usual form of every kind, as the program guides of many organizations describe them. */
final class StandardFormats {
  private static final ImmutableMap<FormatKind, MentoringFormat> BY_KIND = Maps.uniqueIndex(
      ImmutableList.of(
          form(
              FormatKind.ONE_TO_ONE,
              FormatShape.MENTOR_AND_MENTEE,
              2,
              2,
              60,
              Cadence.biweekly(),
              12),
          form(FormatKind.REVERSE, FormatShape.JUNIOR_AND_SENIOR, 2, 2, 45, Cadence.biweekly(), 12),
          form(FormatKind.RECIPROCAL, FormatShape.MUTUAL_PAIR, 2, 2, 60, Cadence.biweekly(), 12),
          form(FormatKind.PEER, FormatShape.PEERS, 2, 2, 45, Cadence.weekly(), 12),
          form(FormatKind.TRIAD, FormatShape.GROUP_OF_PEERS, 3, 3, 75, Cadence.biweekly(), 12),
          form(FormatKind.CIRCLE, FormatShape.GROUP_WITH_MENTOR, 4, 8, 90, Cadence.monthly(), 26),
          form(FormatKind.PROJECT, FormatShape.MENTOR_AND_MENTEE, 2, 5, 60, Cadence.weekly(), 8),
          form(FormatKind.MICRO, FormatShape.MENTOR_AND_MENTEE, 2, 2, 15, Cadence.weekly(), 4),
          form(FormatKind.OFFICE_HOURS, FormatShape.OPEN_DOOR, 2, 12, 60, Cadence.biweekly(), 26),
          form(FormatKind.SHADOWING, FormatShape.MENTOR_AND_MENTEE, 2, 2, 120, Cadence.weekly(), 4),
          form(FormatKind.PAIR_PROGRAMMING, FormatShape.MUTUAL_PAIR, 2, 2, 90, Cadence.weekly(), 6),
          form(
              FormatKind.SPONSORSHIP,
              FormatShape.MENTOR_AND_MENTEE,
              2,
              2,
              45,
              Cadence.monthly(),
              52),
          form(FormatKind.GUILD, FormatShape.GROUP_OF_PEERS, 4, 30, 60, Cadence.monthly(), 52),
          form(
              FormatKind.ONBOARDING_BUDDY,
              FormatShape.MENTOR_AND_MENTEE,
              2,
              2,
              30,
              Cadence.weekly(),
              8),
          form(
              FormatKind.ROTATION_BUDDY,
              FormatShape.MENTOR_AND_MENTEE,
              2,
              2,
              30,
              Cadence.weekly(),
              2)),
      MentoringFormat::kind);

  private StandardFormats() {}

  static MentoringFormat of(FormatKind kind) {
    MentoringFormat format = BY_KIND.get(Components.required(kind, "MentoringFormat.kind"));
    if (format == null) {
      throw new IllegalStateException(
          "no standard form for " + kind + "; add one to StandardFormats");
    }
    return format;
  }

  private static MentoringFormat form(
      FormatKind kind,
      FormatShape shape,
      int smallest,
      int largest,
      int minutes,
      Cadence cadence,
      int weeks) {
    return new MentoringFormat(kind, shape, smallest, largest, minutes, cadence, weeks);
  }
}
