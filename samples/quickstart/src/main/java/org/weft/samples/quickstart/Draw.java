package org.weft.samples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.TeamId;
import org.weft.matching.problem.TieBreak;

/** Takes some people of a roster by a lottery that the seed decides. */
final class Draw {
  private Draw() {}

  /** People who are not drawn stay as managers outside the program, so that reporting lines still reach through them. */
  static Roster of(Roster roster, int most, long seed) {
    ImmutableSet<ParticipantId> drawn =
        TieBreak.seeded(seed)
            .sort(roster.participants().stream().map(Participant::id).toList())
            .stream()
            .limit(most)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Participant> people = roster.participants().stream()
        .filter(person -> drawn.contains(person.id()))
        .collect(ImmutableList.toImmutableList());
    ImmutableSet<TeamId> teams =
        people.stream().map(Participant::team).collect(ImmutableSet.toImmutableSet());
    return Roster.builder()
        .teams(roster.teams().stream().filter(team -> teams.contains(team.id())).toList())
        .participants(people)
        .addAllOutsiders(roster.outsiders())
        .addAllOutsiders(roster.participants().stream()
            .filter(person -> !drawn.contains(person.id()))
            .map(person -> new Outsider(person.id(), person.manager()))
            .toList())
        .history(roster.history())
        .build();
  }
}
