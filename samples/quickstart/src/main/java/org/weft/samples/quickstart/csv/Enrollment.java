package org.weft.samples.quickstart.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.TeamId;

/**
 * What a file says: people, what teams answered, and who could not take part.
 *
 * @param roster the people, not yet reviewed
 * @param lines line of each person
 * @param answers answers to the morale question by team; nothing says whose they are
 * @param leftOut rows that a mapping could not use, with the reason; always empty for a cohort file
 */
public record Enrollment(
    Roster roster,
    ImmutableMap<ParticipantId, Integer> lines,
    ImmutableListMultimap<TeamId, Integer> answers,
    ImmutableList<Problem> leftOut) {}
