package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.scoring.Scoring;

/**
 * Who could be paired with whom, how good that would be, and how many places there are. Every strategy solves this one type.
 *
 * <p>Each mentee wants at most one mentor, unless stated otherwise; a mentor has places. A candidate is a mentee and a mentor who may be paired; who is
 * no candidate is never paired. A mentor without places may have candidates: they could meet if there were a place. Each candidate has three scores in whole points (millionths, see {@link Scoring#POINTS}):
 * what the pair is worth to the program, and how much the mentee and the mentor would like it. A higher score is a better
 * place on that person's list; equal scores are a tie.
 *
 * <p>Worked example: Ana could meet Mo (0.9) or Nia (0.4), Ben only Mo (0.8); each mentor has one place. The stable matching
 * gives Mo to Ana and leaves Ben alone; matching most people gives Mo to Ben and Nia to Ana.
 *
 * <p>People are held in the order of their ids, so two problems built in a different order are the same problem. People and
 * candidates have indices for strategies that work on numbers. Immutable. Memory: 16 bytes a candidate, or none at all where {@link
 * #ofRows} states them by a function; what asks for indices of candidates refuses then.
 */
public final class MatchingProblem {
  private final ImmutableList<ParticipantId> mentees;
  private final ImmutableList<ParticipantId> mentors;
  private final int[] places;
  private final CandidateStore candidates;
  private final Terms terms;
  private final PeopleIndex menteeIndex;
  private final PeopleIndex mentorIndex;

  /** Takes ownership of the places. People must be in the order of their ids. */
  private MatchingProblem(
      ImmutableList<ParticipantId> mentees,
      ImmutableList<ParticipantId> mentors,
      int[] places,
      CandidateStore candidates,
      Terms terms) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.places = places;
    this.candidates = candidates;
    this.terms = terms;
    this.menteeIndex = new PeopleIndex(mentees);
    this.mentorIndex = new PeopleIndex(mentors);
  }

  /**
   * Starts a problem without a cohort.
   *
   * @return an empty builder
   */
  public static ProblemBuilder builder() {
    return new ProblemBuilder();
  }

  /**
   * Takes a problem as columns, for callers who hold millions of candidates. The arrays are copied.
   *
   * @param mentees mentees in the order of their ids
   * @param mentors mentors in the order of their ids
   * @param places places of each mentor, 0 or more
   * @param start for each mentee the index of the first candidate; one entry more, with the number of candidates
   * @param mentorOf for each candidate the index of its mentor, rising within each mentee's candidates
   * @param points what each candidate is worth to the program, 0 to {@link Scoring#POINTS}
   * @param menteePoints how much the mentee would like it, 0 to {@link Scoring#POINTS}
   * @param mentorPoints how much the mentor would like it, 0 to {@link Scoring#POINTS}
   * @return the problem
   * @throws IllegalArgumentException if people or candidates are out of order, an index or a number is out of range, columns
   *     differ in length, or somebody is a candidate of themselves
   */
  public static MatchingProblem ofColumns(
      List<ParticipantId> mentees,
      List<ParticipantId> mentors,
      int[] places,
      int[] start,
      int[] mentorOf,
      int[] points,
      int[] menteePoints,
      int[] mentorPoints) {
    ColumnChecks.people("mentees", mentees);
    ColumnChecks.people("mentors", mentors);
    ColumnChecks.places(mentors, places);
    CandidateGraph graph = CandidateGraph.of(mentees.size(), mentors.size(), start, mentorOf);
    ColumnChecks.rows(graph, mentees, mentors);
    ColumnChecks.points("points", points, graph.edges());
    ColumnChecks.points("menteePoints", menteePoints, graph.edges());
    ColumnChecks.points("mentorPoints", mentorPoints, graph.edges());
    return new MatchingProblem(
        ImmutableList.copyOf(mentees),
        ImmutableList.copyOf(mentors),
        places.clone(),
        new ListedCandidates(graph, points.clone(), menteePoints.clone(), mentorPoints.clone()),
        Terms.TWO_SIDES);
  }

  /**
   * Starts a problem in which everybody may meet everybody, and scores are computed row by row whenever they are needed.
   *
   * <p>Such a problem holds people and places only, so it may have billions of pairs. Its feature is {@link
   * ProblemFeature#ROWS_ON_DEMAND}: strategies that heed it read rows and never hold them all; for the others there is
   * {@link #listed()}. What a pair is worth to the program is what both sides would like it.
   *
   * @param scores the scores of one mentee with all mentors, a pure function
   * @return a builder without people
   */
  public static RowProblemBuilder ofRows(RowScores scores) {
    return new RowProblemBuilder(scores);
  }

  /** People in the order of their ids, and scores that may number them otherwise. */
  static MatchingProblem ofRows(int[] places, ComputedCandidates rows) {
    Terms terms = rows.onePool ? Terms.ONE_POOL : Terms.TWO_SIDES;
    return new MatchingProblem(rows.mentees, rows.mentors, places, rows, terms);
  }

  /**
   * Starts a problem of one pool, in which everybody may be paired with everybody and each person is in one pair at most.
   *
   * <p>Such a problem lists its people as mentees and as mentors with one place each, and every candidate twice, once from
   * either side: the mentee of a candidate is whose wish {@code menteePoints} tells, the mentor is the other. Only strategies
   * for one pool solve it.
   *
   * @return an empty builder
   */
  public static PeerProblemBuilder peers() {
    return new PeerProblemBuilder();
  }

  /** Puts a pool together; every candidate must have its mirror. */
  static MatchingProblem pool(
      ImmutableList<ParticipantId> people,
      CandidateGraph graph,
      int[] points,
      int[] wishes,
      int[] mirrored) {
    int[] places = new int[people.size()];
    Arrays.fill(places, 1);
    return new MatchingProblem(
        people,
        people,
        places,
        new ListedCandidates(graph, points, wishes, mirrored),
        Terms.ONE_POOL);
  }

  private MatchingProblem with(Terms changed) {
    return new MatchingProblem(mentees, mentors, places, candidates, changed);
  }

  /**
   * Lets mentees have several mentors.
   *
   * @param most for each mentee the most mentors, 1 or more
   * @return a problem that differs in this only
   * @throws IllegalArgumentException if a number is below 1 or missing, a forced pair has no place any more, or this is one
   *     pool
   */
  public MatchingProblem withMenteePlaces(int[] most) {
    new TermChecks(this).menteePlaces(most);
    return with(terms.withMenteePlaces(most)).checked();
  }

  /**
   * Sets lower quotas.
   *
   * @param least for each mentor the fewest mentees, 0 to the mentor's places
   * @return a problem that differs in this only
   * @throws IllegalArgumentException if a number is out of range or missing, or this is one pool
   */
  public MatchingProblem withMinimums(int[] least) {
    new TermChecks(this).minimums(least);
    return with(terms.withMinimums(least));
  }

  /**
   * Settles pairs: every solution has them. They replace those that were settled before.
   *
   * @param pairs the pairs; in one pool either order of the two means the same
   * @return a problem that differs in this only
   * @throws IllegalArgumentException if a pair is no candidate, or more pairs are settled than there are places
   */
  public MatchingProblem withForced(Collection<Pairing> pairs) {
    return with(terms.withForced(new TermChecks(this).cells(pairs))).checked();
  }

  /**
   * Gives mentees types, and mentors places for types.
   *
   * @param types the types of mentees; a mentee may have several
   * @param quotas places for types; at most one quota for each mentor and type
   * @return a problem that differs in this only
   * @throws IllegalArgumentException if somebody is unknown, a quota is given twice, forced pairs break one, or this is one
   *     pool
   */
  public MatchingProblem withTypes(
      SetMultimap<ParticipantId, String> types, Collection<TypeQuota> quotas) {
    ImmutableSetMultimap<ParticipantId, String> kept = ImmutableSetMultimap.copyOf(types);
    new TermChecks(this).types(kept, ImmutableList.sortedCopyOf(quotas));
    return with(terms.withTypes(kept, quotas)).checked();
  }

  /**
   * Couples mentees who want mentors of the same group, such as a team or a zone; the label is the caller's word.
   *
   * <p>In every solution both members of a couple have a mentor, and these are of the same group, or neither has one. A mentor
   * without a group is a group of their own: a couple may still share that mentor. A couple likes two mentors as much as its
   * members' points for them add up to.
   *
   * @param couples the couples, in any order; they replace those before
   * @param groups the groups of mentors; they replace those before
   * @return a problem that differs in this only
   * @throws IllegalArgumentException if somebody is unknown, is in two couples or may have several mentors, a group is blank,
   *     only one of a couple is forced or both are but into different groups, or this is one pool
   */
  public MatchingProblem withCouples(
      Collection<MenteeCouple> couples, Map<ParticipantId, String> groups) {
    CoupleTerms changed =
        new CoupleTerms(ImmutableList.sortedCopyOf(couples), ImmutableSortedMap.copyOf(groups));
    new TermChecks(this).couples(changed);
    return with(terms.withCouples(changed));
  }

  boolean allows(int mentee, int mentor) {
    return candidates.allow(mentee, mentor);
  }

  private MatchingProblem checked() {
    new TermChecks(this).forced(terms.forced().toArray());
    terms.couples().check(this);
    return this;
  }

  /**
   * Gives what is left to solve when the forced pairs are settled: the same people, with fewer places, candidates, minimums and
   * quotas. Linear in the candidates, but for a logarithm.
   *
   * @return a problem without forced pairs; this one if it has none
   */
  public MatchingProblem afterForced() {
    if (terms.forced().isEmpty()) {
      return this;
    }
    ForcedPairs settled = new ForcedPairs(this, terms.forced().toArray());
    return new MatchingProblem(
        mentees, mentors, settled.places(), candidates.without(settled), settled.terms(terms));
  }

  /**
   * Lists all candidates, for strategies that do not read rows on demand. Reads each row twice; linear in the pairs.
   *
   * @return the same problem with its candidates listed, 8 bytes each; this one if they are
   * @throws IllegalArgumentException if there are more than {@value ComputedCandidates#MOST_LISTED} candidates, or a score is no
   *     score
   */
  public MatchingProblem listed() {
    return candidates instanceof ComputedCandidates rows
        ? new MatchingProblem(mentees, mentors, places, rows.listed(), terms)
        : this;
  }

  /**
   * Reads the points of one mentee with all mentors at a time, whichever way the problem was stated.
   *
   * @return a reader, for one thread
   */
  public PointRows pointRows() {
    return candidates.rows();
  }

  /**
   * Lists what this problem asks beyond candidates, scores and places.
   *
   * @return the features in use, in their order
   */
  public ImmutableSet<ProblemFeature> features() {
    return hasRowsOnDemand()
        ? Sets.immutableEnumSet(
            ProblemFeature.ROWS_ON_DEMAND, terms.features().toArray(ProblemFeature[]::new))
        : terms.features();
  }

  /**
   * Tells whether scores are computed row by row whenever they are needed. Candidates have no indices then.
   *
   * @return false if the candidates are listed
   */
  public boolean hasRowsOnDemand() {
    return candidates instanceof ComputedCandidates;
  }

  /**
   * Tells whether everybody may be paired with everybody, and each person is in one pair at most.
   *
   * @return false if there are two sides
   */
  public boolean isOnePool() {
    return terms.onePool();
  }

  /**
   * Lists the pairs that every solution has.
   *
   * @return the forced pairs, sorted
   */
  public ImmutableList<Pairing> forced() {
    return terms.forced().stream()
        .mapToObj(cell -> Pairing.of(
            mentees.get((int) (cell / mentors.size())), mentors.get((int) (cell % mentors.size()))))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells how many mentors a mentee may have.
   *
   * @param mentee index of the mentee
   * @return 1 unless stated otherwise; 0 for somebody who has no candidates either
   * @throws IndexOutOfBoundsException if there is no such mentee
   */
  public int menteePlaces(int mentee) {
    return terms.menteePlaces(checkElementIndex(mentee, mentees.size(), "mentee"));
  }

  /**
   * Tells how many mentees a mentor wants at least.
   *
   * @param mentor index of the mentor
   * @return 0 unless stated otherwise, never more than the places
   * @throws IndexOutOfBoundsException if there is no such mentor
   */
  public int minimum(int mentor) {
    return terms.minimum(checkElementIndex(mentor, mentors.size(), "mentor"));
  }

  /**
   * Lists the types of a mentee.
   *
   * @param mentee index of the mentee
   * @return none unless stated otherwise
   * @throws IndexOutOfBoundsException if there is no such mentee
   */
  public ImmutableSet<String> types(int mentee) {
    return terms.types().get(mentees.get(mentee));
  }

  /**
   * Lists the places for types.
   *
   * @return the quotas, sorted by mentor, then by type
   */
  public ImmutableList<TypeQuota> quotas() {
    return terms.quotas();
  }

  /**
   * Lists the mentees who want mentors of the same group.
   *
   * @return the couples, sorted
   */
  public ImmutableList<MenteeCouple> couples() {
    return terms.couples().couples();
  }

  /**
   * Tells the group of a mentor.
   *
   * @param mentor index of the mentor
   * @return the group, or nothing if none was stated
   * @throws IndexOutOfBoundsException if there is no such mentor
   */
  public Optional<String> group(int mentor) {
    return Optional.ofNullable(terms.couples().groups().get(mentors.get(mentor)));
  }

  /**
   * Tells whether a couple may be with two mentors: they have the same group, or are the same person.
   *
   * @param mentor index of a mentor
   * @param other index of a mentor
   * @return false if they are two and one has no group
   * @throws IndexOutOfBoundsException if there is no such mentor
   */
  public boolean inSameGroup(int mentor, int other) {
    return terms.couples().sameGroup(mentors.get(mentor), mentors.get(other));
  }

  /**
   * Lists the mentees.
   *
   * @return mentees in the order of their ids; the place in this list is the mentee's index
   */
  public ImmutableList<ParticipantId> mentees() {
    return mentees;
  }

  /**
   * Lists the mentors.
   *
   * @return mentors in the order of their ids; the place in this list is the mentor's index
   */
  public ImmutableList<ParticipantId> mentors() {
    return mentors;
  }

  /**
   * Counts the places of a mentor.
   *
   * @param mentor index of the mentor
   * @return 0 or more
   * @throws IndexOutOfBoundsException if there is no such mentor
   */
  public int places(int mentor) {
    return places[checkElementIndex(mentor, places.length, "mentor")];
  }

  /**
   * Counts the candidates.
   *
   * @return number of pairs that may be
   */
  public int candidates() {
    return candidates.list().graph().edges();
  }

  /**
   * Gives the first candidate of a mentee; the others follow up to {@link #endCandidate}.
   *
   * @param mentee index of the mentee
   * @return index of a candidate
   * @throws IndexOutOfBoundsException if there is no such mentee
   */
  public int firstCandidate(int mentee) {
    return candidates.list().graph().firstEdge(checkElementIndex(mentee, mentees.size(), "mentee"));
  }

  /**
   * Gives the index after the last candidate of a mentee.
   *
   * @param mentee index of the mentee
   * @return index of a candidate, or the number of candidates
   * @throws IndexOutOfBoundsException if there is no such mentee
   */
  public int endCandidate(int mentee) {
    return candidates.list().graph().endEdge(checkElementIndex(mentee, mentees.size(), "mentee"));
  }

  /**
   * Gives the mentor of a candidate.
   *
   * @param candidate index of the candidate
   * @return index of the mentor; rising within each mentee's candidates
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public int mentorOf(int candidate) {
    return candidates.list().graph().mentorOf(candidate);
  }

  /**
   * Gives the mentee of a candidate. Logarithmic in the mentees.
   *
   * @param candidate index of the candidate
   * @return index of the mentee
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public int menteeOf(int candidate) {
    return candidates.list().menteeOf(candidate);
  }

  /**
   * Tells what a candidate is worth to the program.
   *
   * @param candidate index of the candidate
   * @return 0 to {@link Scoring#POINTS}
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public long points(int candidate) {
    return candidates.list().points(candidate);
  }

  /**
   * Tells how much the mentee would like a candidate.
   *
   * @param candidate index of the candidate
   * @return 0 to {@link Scoring#POINTS}
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public long menteePoints(int candidate) {
    return candidates.list().menteePoints(candidate);
  }

  /**
   * Tells how much the mentor would like a candidate.
   *
   * @param candidate index of the candidate
   * @return 0 to {@link Scoring#POINTS}
   * @throws IndexOutOfBoundsException if there is no such candidate
   */
  public long mentorPoints(int candidate) {
    return candidates.list().mentorPoints(candidate);
  }

  /**
   * Finds the index of a mentee.
   *
   * @param mentee the mentee
   * @return the index, or nothing if nobody with this id looks for a mentor
   */
  public OptionalInt indexOfMentee(ParticipantId mentee) {
    return menteeIndex.of(mentee);
  }

  /**
   * Finds the index of a mentor.
   *
   * @param mentor the mentor
   * @return the index, or nothing if nobody with this id mentors
   */
  public OptionalInt indexOfMentor(ParticipantId mentor) {
    return mentorIndex.of(mentor);
  }

  /**
   * Finds the candidate that two people form. Logarithmic in the mentee's candidates.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @return index of the candidate, or nothing if the two may not be paired
   */
  public OptionalInt candidate(ParticipantId mentee, ParticipantId mentor) {
    OptionalInt row = menteeIndex.of(mentee);
    OptionalInt column = mentorIndex.of(mentor);
    ListedCandidates list = candidates.list();
    return row.isEmpty() || column.isEmpty()
        ? OptionalInt.empty()
        : list.candidate(row.getAsInt(), column.getAsInt());
  }

  /**
   * Compares people, places, candidates and all their points. Linear in the candidates. Rows on demand equal rows on demand
   * only: two with one function at once, others by reading them all.
   *
   * @param other anything
   * @return true for a problem that every strategy must solve alike
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MatchingProblem that
        && mentees.equals(that.mentees)
        && mentors.equals(that.mentors)
        && Arrays.equals(places, that.places)
        && terms.equals(that.terms)
        && candidates.equals(that.candidates);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mentees, mentors, Arrays.hashCode(places), candidates);
  }

  @Override
  public String toString() {
    return "MatchingProblem[" + mentees.size() + " mentees, " + mentors.size() + " mentors, "
        + candidates + extras() + "]";
  }

  private String extras() {
    return features().stream()
        .map(feature -> ", " + feature.inWords())
        .collect(Collectors.joining());
  }
}
