package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.weft.core.calendar.Availability;
import org.weft.core.cohort.ParticipantId;

/**
 * A small problem as plain numbers, so that a twin can read it without the code under test. Person i has the id at place i.
 *
 * @param ids ids in any order
 * @param sizes the sizes
 * @param aim the aim
 * @param fit directed fits in points
 * @param team team of each person
 * @param language bits of languages; 0 for not asked
 * @param hours bits of hours in which each person works
 * @param rounds groups of earlier rounds: rounds ago, then members
 * @param rules the rules
 */
record Draft(
    List<ParticipantId> ids,
    GroupSizes sizes,
    GroupAim aim,
    int[][] fit,
    int[] team,
    int[] language,
    int[] hours,
    List<List<Integer>> rounds,
    List<GroupRule> rules) {
  int people() {
    return ids.size();
  }

  GroupProblem problem() {
    return listedBy(null);
  }

  /** The same problem, told in another order. */
  GroupProblem listedBy(Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < people(); i++) {
      order.add(i);
    }
    List<GroupRule> told = new ArrayList<>(rules);
    if (random != null) {
      Collections.shuffle(order, random);
      Collections.shuffle(told, random);
    }
    Map<ParticipantId, Integer> number = new HashMap<>();
    ids.forEach(id -> number.put(id, number.size()));
    GroupProblem.Builder builder = GroupProblem.builder()
        .people(order.stream().map(ids::get).toList())
        .sizes(sizes)
        .aim(aim)
        .fits((one, other) -> fit[number.get(one)][number.get(other)] / 1e6);
    for (int i : order) {
      builder.typed(ids.get(i), GroupType.of("team", "t" + team[i]));
      for (int l = 0; l < 3; l++) {
        if ((language[i] >> l & 1) == 1) {
          builder.typed(ids.get(i), GroupType.of("language", "l" + l));
        }
      }
      builder.week(ids.get(i), week(hours[i]));
    }
    for (List<Integer> round : rounds) {
      builder.satTogether(
          round.get(0), round.subList(1, round.size()).stream().map(ids::get).toList());
    }
    told.forEach(builder::rule);
    return builder.build();
  }

  private static Availability week(int hours) {
    ImmutableRangeSet.Builder<Instant> spans = ImmutableRangeSet.builder();
    for (int h = 0; h < 8; h++) {
      if ((hours >> h & 1) == 1) {
        spans.add(Range.closedOpen(
            Instant.ofEpochSecond(h * 5400L), Instant.ofEpochSecond(h * 5400L + 3600 + 60 * h)));
      }
    }
    return Availability.of(spans.build());
  }

  Draft with(GroupAim other) {
    return new Draft(ids, sizes, other, fit, team, language, hours, rounds, rules);
  }

  Draft with(List<GroupRule> others) {
    return new Draft(
        ids, sizes, aim, fit, team, language, hours, rounds, ImmutableList.copyOf(others));
  }

  int points(int one, int other) {
    return Math.min(fit[one][other], fit[other][one]);
  }

  /** Reads a rule for a group of numbers. */
  boolean keeps(List<Integer> group, GroupRule rule) {
    if (rule instanceof GroupRule.AtLeast atLeast) {
      return group.stream().filter(i -> is(i, atLeast.type())).count() >= atLeast.least();
    } else if (rule instanceof GroupRule.AtMost atMost) {
      return group.stream().filter(i -> is(i, atMost.type())).count() <= atMost.most();
    } else if (rule instanceof GroupRule.MostAlike alike) {
      for (int value = 0; value < 6; value++) {
        GroupType type = GroupType.of(alike.trait(), alike.trait().charAt(0) + "" + value);
        if (group.stream().filter(i -> is(i, type)).count() > alike.most()) {
          return false;
        }
      }
      return true;
    } else if (rule instanceof GroupRule.Kinds kinds) {
      int found = 0;
      for (int value = 0; value < 6; value++) {
        GroupType type = GroupType.of(kinds.trait(), kinds.trait().charAt(0) + "" + value);
        found += group.stream().anyMatch(i -> is(i, type)) ? 1 : 0;
      }
      return found >= kinds.least();
    } else if (rule instanceof GroupRule.SharedMinutes minutes) {
      return sharedMinutes(group) >= minutes.least();
    } else if (rule instanceof GroupRule.InCommon) {
      int common = 7;
      for (int i : group) {
        common &= language[i] == 0 ? 7 : language[i];
      }
      return common != 0;
    } else if (rule instanceof GroupRule.NoRepeat repeat) {
      return rounds.stream()
          .filter(round -> round.get(0) <= repeat.rounds())
          .noneMatch(round -> round.subList(1, round.size()).stream()
                  .distinct()
                  .filter(group::contains)
                  .count()
              > 1);
    }
    GroupRule.Apart apart = (GroupRule.Apart) rule;
    return !group.contains(ids.indexOf(apart.one())) || !group.contains(ids.indexOf(apart.other()));
  }

  int sharedMinutes(List<Integer> group) {
    int common = 255;
    for (int i : group) {
      common &= hours[i];
    }
    int minutes = 0;
    for (int h = 0; h < 8; h++) {
      minutes += (common >> h & 1) == 1 ? 60 + h : 0;
    }
    return minutes;
  }

  private boolean is(int person, GroupType type) {
    return type.trait().equals("team")
        ? type.value().equals("t" + team[person])
        : type.value().startsWith("l")
            && (language[person] >> (type.value().charAt(1) - '0') & 1) == 1;
  }

  @Override
  public String toString() {
    return people() + " people, " + sizes + ", " + aim + ", teams "
        + java.util.Arrays.toString(team) + ", languages " + java.util.Arrays.toString(language)
        + ", hours " + java.util.Arrays.toString(hours) + ", rounds " + rounds + ", rules " + rules;
  }
}
