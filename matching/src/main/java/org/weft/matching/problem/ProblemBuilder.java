package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Collects people and candidates, in any order, for a {@link MatchingProblem}.
 *
 * <p>People are added before the candidates that name them. Not safe for use by several threads.
 */
public final class ProblemBuilder {
  private final NavigableMap<ParticipantId, NavigableMap<ParticipantId, Scores>> rows =
      new TreeMap<>();
  private final NavigableMap<ParticipantId, Integer> places = new TreeMap<>();
  private final NavigableMap<ParticipantId, Integer> menteePlaces = new TreeMap<>();
  private final NavigableMap<ParticipantId, Integer> minimums = new TreeMap<>();
  private final NavigableSet<Pairing> forced = new TreeSet<>();
  private final NavigableSet<Pairing> forbidden = new TreeSet<>();
  private final ImmutableSetMultimap.Builder<ParticipantId, String> types =
      ImmutableSetMultimap.builder();
  private final List<TypeQuota> quotas = new ArrayList<>();

  private final List<MenteeCouple> couples = new ArrayList<>();
  private final NavigableMap<ParticipantId, String> groups = new TreeMap<>();

  ProblemBuilder() {}

  /**
   * Adds somebody who looks for a mentor.
   *
   * @param mentee the person
   * @return this builder
   * @throws IllegalArgumentException if this mentee was added before
   */
  public ProblemBuilder mentee(ParticipantId mentee) {
    Components.required(mentee, "mentee");
    checkArgument(
        rows.putIfAbsent(mentee, new TreeMap<>()) == null,
        "mentee %s was added twice; once is enough",
        mentee);
    return this;
  }

  /**
   * Adds somebody who may have several mentors.
   *
   * @param mentee the person
   * @param most how many mentors at most, 1 or more
   * @return this builder
   * @throws IllegalArgumentException if this mentee was added before
   */
  public ProblemBuilder mentee(ParticipantId mentee, int most) {
    mentee(mentee);
    menteePlaces.put(mentee, most);
    return this;
  }

  /**
   * Adds somebody who mentors.
   *
   * @param mentor the person; may be a mentee, too
   * @param room how many mentees they can take, 0 or more
   * @return this builder
   * @throws IllegalArgumentException if this mentor was added before, or the number is negative
   */
  public ProblemBuilder mentor(ParticipantId mentor, int room) {
    Components.required(mentor, "mentor");
    checkArgument(
        room >= 0,
        "places of %s must be 0 or more but was %s; use 0 for a full mentor",
        mentor,
        room);
    checkArgument(
        places.putIfAbsent(mentor, room) == null,
        "mentor %s was added twice; add up the places and add once",
        mentor);
    return this;
  }

  /**
   * Adds somebody who mentors a number of people or more.
   *
   * @param mentor the person; may be a mentee, too
   * @param least the fewest mentees, 0 or more: a lower quota
   * @param room the most mentees, no less than the fewest
   * @return this builder
   * @throws IllegalArgumentException if this mentor was added before, or a number is negative
   */
  public ProblemBuilder mentor(ParticipantId mentor, int least, int room) {
    mentor(mentor, room);
    minimums.put(mentor, least);
    return this;
  }

  /**
   * Settles a pair: every solution has it. It must be a candidate.
   *
   * @param mentee who learns
   * @param mentor who mentors
   * @return this builder
   */
  public ProblemBuilder force(ParticipantId mentee, ParticipantId mentor) {
    forced.add(Pairing.of(mentee, mentor));
    return this;
  }

  /**
   * Rules a pair out: if it was or will be added as a candidate, it is dropped.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @return this builder
   */
  public ProblemBuilder forbid(ParticipantId mentee, ParticipantId mentor) {
    forbidden.add(Pairing.of(mentee, mentor));
    return this;
  }

  /**
   * Gives a mentee a type, for the quotas of mentors.
   *
   * @param mentee the mentee; may have several types
   * @param type a short name, such as {@code newcomer}
   * @return this builder
   */
  public ProblemBuilder type(ParticipantId mentee, String type) {
    types.put(mentee, type);
    return this;
  }

  /**
   * Gives a mentor places for a type of mentees.
   *
   * @param quota reserve, limit, or both
   * @return this builder
   */
  public ProblemBuilder quota(TypeQuota quota) {
    quotas.add(Components.required(quota, "quota"));
    return this;
  }

  /**
   * Puts a mentor into a group, for couples.
   *
   * @param mentor the mentor
   * @param group a short name, such as a team or a zone
   * @return this builder
   * @throws IllegalArgumentException if the mentor was put into a group before
   */
  public ProblemBuilder group(ParticipantId mentor, String group) {
    checkArgument(
        groups.putIfAbsent(Components.required(mentor, "mentor"), group) == null,
        "%s is in two groups, %s and %s; keep one",
        mentor,
        groups.get(mentor),
        group);
    return this;
  }

  /**
   * Couples two mentees: both get mentors of the same group, or neither gets one. See {@link MatchingProblem#withCouples}.
   *
   * @param first one mentee
   * @param second the other
   * @return this builder
   * @throws IllegalArgumentException if both are the same person
   */
  public ProblemBuilder couple(ParticipantId first, ParticipantId second) {
    couples.add(MenteeCouple.of(first, second));
    return this;
  }

  /**
   * Adds two people who may be paired, with one score for everybody.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param score 0 to 1
   * @return this builder
   * @throws IllegalArgumentException if one of them was not added, the two were added before, they are the same person, or
   *     the score lies outside 0 to 1
   */
  public ProblemBuilder candidate(ParticipantId mentee, ParticipantId mentor, double score) {
    return candidate(mentee, mentor, score, score, score);
  }

  /**
   * Adds two people who may be paired, with a score for each point of view.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param score what the pair is worth to the program, 0 to 1
   * @param menteeScore how much the mentee would like it, 0 to 1
   * @param mentorScore how much the mentor would like it, 0 to 1
   * @return this builder
   * @throws IllegalArgumentException if one of them was not added, the two were added before, they are the same person, or
   *     a score lies outside 0 to 1
   */
  public ProblemBuilder candidate(
      ParticipantId mentee,
      ParticipantId mentor,
      double score,
      double menteeScore,
      double mentorScore) {
    NavigableMap<ParticipantId, Scores> row = rows.get(Components.required(mentee, "mentee"));
    Components.required(mentor, "mentor");
    checkArgument(row != null, "mentee %s was not added; call mentee(id) first", mentee);
    checkArgument(
        places.containsKey(mentor),
        "mentor %s was not added; call mentor(id, places) first",
        mentor);
    checkArgument(
        !mentee.equals(mentor),
        "nobody mentors themselves but both were %s; leave the candidate out",
        mentee);
    Scores scores = new Scores(
        Points.of(score, mentee, mentor),
        Points.of(menteeScore, mentee, mentor),
        Points.of(mentorScore, mentee, mentor));
    checkArgument(
        Components.required(row, "row").putIfAbsent(mentor, scores) == null,
        "the candidate %s with %s was added twice; keep one score",
        mentee,
        mentor);
    return this;
  }

  /**
   * Finishes.
   *
   * @return the problem; empty sides are allowed
   * @throws IllegalArgumentException if the terms contradict each other: a forced pair is forbidden, is no candidate or has no
   *     place, a minimum is above the places, a quota, a type, a group or a couple names somebody unknown, a couple contradicts the
   *     rest
   */
  public MatchingProblem build() {
    for (Pairing pair : Sets.intersection(forced, forbidden)) {
      throw new IllegalArgumentException(pair + " is both forced and forbidden; keep one");
    }
    forbidden.forEach(pair -> {
      if (rows.containsKey(pair.mentee())) {
        Components.required(rows.get(pair.mentee()), "row").remove(pair.mentor());
      }
    });
    MatchingProblem problem = columns();
    MatchingProblem stated = problem
        .withMenteePlaces(problem.mentees().stream()
            .mapToInt(mentee -> menteePlaces.getOrDefault(mentee, 1))
            .toArray())
        .withMinimums(problem.mentors().stream()
            .mapToInt(mentor -> minimums.getOrDefault(mentor, 0))
            .toArray())
        .withTypes(types.build(), quotas)
        .withForced(forced);
    return couples.isEmpty() && groups.isEmpty() ? stated : stated.withCouples(couples, groups);
  }

  private MatchingProblem columns() {
    ImmutableList<ParticipantId> mentors = ImmutableList.copyOf(places.keySet());
    NavigableMap<ParticipantId, Integer> column = new TreeMap<>();
    mentors.forEach(mentor -> column.put(mentor, column.size()));
    int[] start = new int[rows.size() + 1];
    List<Integer> mentorOf = new ArrayList<>();
    List<Scores> scores = new ArrayList<>();
    int i = 0;
    for (NavigableMap<ParticipantId, Scores> row : rows.values()) {
      row.keySet().forEach(mentor -> mentorOf.add(column.get(mentor)));
      scores.addAll(row.values());
      start[++i] = scores.size();
    }
    return MatchingProblem.ofColumns(
        ImmutableList.copyOf(rows.keySet()),
        mentors,
        places.values().stream().mapToInt(room -> room).toArray(),
        start,
        mentorOf.stream().mapToInt(mentor -> mentor).toArray(),
        scores.stream().mapToInt(Scores::points).toArray(),
        scores.stream().mapToInt(Scores::menteePoints).toArray(),
        scores.stream().mapToInt(Scores::mentorPoints).toArray());
  }

  private record Scores(int points, int menteePoints, int mentorPoints) {}
}
