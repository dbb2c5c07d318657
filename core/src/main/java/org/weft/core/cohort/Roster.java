package org.weft.core.cohort;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * A program's people as the host has them: plain data that may still be wrong.
 *
 * <p>This is the form to store and to read in. {@link Cohort#review} turns it into a cohort or says what is wrong.
 *
 * @param teams the teams
 * @param participants the people
 * @param outsideManagers managers who are not in the program
 * @param confidential what people disclosed for stated purposes, at most one entry a person
 * @param history who met whom
 */
@Value.Builder
public record Roster(
    ImmutableList<Team> teams,
    ImmutableList<Participant> participants,
    ImmutableList<OutsideManager> outsideManagers,
    ImmutableList<ConfidentialProfile> confidential,
    PairHistory history)
    implements WithRoster {
  /**
   * Reads what is missing as empty.
   *
   * @param teams the teams
   * @param participants the people
   * @param outsideManagers managers who are not in the program
   * @param confidential what people disclosed
   * @param history who met whom
   */
  public Roster {
    teams = Components.orEmpty(teams);
    participants = Components.orEmpty(participants);
    outsideManagers = Components.orEmpty(outsideManagers);
    confidential = Components.orEmpty(confidential);
    history = Optional.ofNullable(history).orElse(PairHistory.empty());
  }

  /**
   * Lists teams and people, with nothing else known.
   *
   * @param teams the teams
   * @param participants the people
   * @return the roster
   */
  public static Roster of(Iterable<Team> teams, Iterable<Participant> participants) {
    return builder().addAllTeams(teams).addAllParticipants(participants).build();
  }

  /**
   * Starts a roster without history.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return "Roster[" + participants.size() + " people, " + teams.size() + " teams]";
  }

  /** Builds a {@link Roster}. */
  public static final class Builder extends RosterBuilder {
    Builder() {
      history(PairHistory.empty());
    }
  }
}
