package org.weft.samples.quickstart.survey;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.TreeMultimap;
import java.util.Locale;
import java.util.NavigableSet;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Team;

/** Makes teams of people with one role in one part of the world, in the order of their ids. */
final class Squads {
  private static final int LARGEST = 9;

  private final TreeMultimap<String, ParticipantId> groups = TreeMultimap.create();

  void add(ParticipantId person, String role, String zone) {
    int slash = zone.indexOf('/');
    groups.put(role + ", " + (slash < 0 ? zone : zone.substring(0, slash)), person);
  }

  /** Teams of even size, none above the largest. */
  ImmutableMap<ParticipantId, Team> teams() {
    ImmutableMap.Builder<ParticipantId, Team> teams = ImmutableMap.builder();
    for (String group : groups.keySet()) {
      NavigableSet<ParticipantId> people = groups.get(group);
      int count = (people.size() + LARGEST - 1) / LARGEST;
      long place = 0;
      for (ParticipantId person : people) {
        long number = place++ * count / people.size() + 1;
        teams.put(
            person,
            Team.of(
                slug(group) + String.format(Locale.ROOT, "-%02d", number), group + " " + number));
      }
    }
    return teams.buildOrThrow();
  }

  private static String slug(String group) {
    return group.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
