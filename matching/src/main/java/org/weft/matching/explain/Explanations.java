package org.weft.matching.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.UnmatchedPerson;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Why this pair, why not that person, why nobody, who else and at what cost.
 *
 * <p>Worked example: ana could meet mo (0.9) or nia (0.4), ben only mo (0.8); a place each. Most people are matched with ana at
 * nia and ben at mo, 1.2 together.
 *
 * <pre>{@code
 * Explanations why = Explanations.of(problem, solution, Visibility.coordinator());
 * why.pair(ana).inEnglish();     // "... For ana choice 2 of 2 (fit 0.40); mo (fit 0.90) would be better and is with ben, who
 *                                //  fits less, and without whom everyone together would lose (0.80). ..."
 * why.not(ana, mo).inEnglish();  // "mo is with ben, ...; 1 person fewer would have a mentor, and everyone together would lose
 *                                //  a fit of 0.30; it would move ana from nia to mo, ben from mo to nobody."
 * why.alternatives(ana, 3);      // mo, at that cost
 * why.cutOffs();                 // mo: 0.80, nia: 0.40
 * }</pre>
 *
 * <p><b>Exact costs.</b> Where the certificate carries prices, which those of "most people, then best total" and "best total"
 * do, a cost is exact: the difference between the best matching with the wish granted and the present one, found by one shortest
 * path and not by solving again. For other strategies, and for problems with minimums, quotas or couples, costs are
 * {@link Cost.Unknown}; all else is told for them too. Costs count program points; ranks count what each side likes itself,
 * 1 plus the number strictly better.
 *
 * <p>Explained are problems with two sides and one mentor for each mentee, with or without forced pairs. Taking them is linear
 * in the candidates and checks that the solution fits and that its prices prove it. A question takes one search, a good deal
 * less than solving; {@link #everybody()} takes a few for all. Nothing here depends on the order in which people are
 * listed; equals go by id.
 *
 * <p>Questions share working memory: one thread at a time.
 */
public final class Explanations {
  private static final int MOST_GIVEN_UP = 5;

  private final Situation situation;
  private final Visibility visibility;
  private final @Nullable MatchingRound round;
  private final @Nullable Matching matching;
  private final PairReasons pairs;
  private final ExactCosts costs;

  private Explanations(
      Situation situation,
      Visibility visibility,
      @Nullable MatchingRound round,
      @Nullable Matching matching) {
    this.situation = situation;
    this.visibility = visibility;
    this.round = round;
    this.matching = matching;
    this.pairs = new PairReasons(situation, visibility);
    this.costs = new ExactCosts(situation, visibility);
  }

  /**
   * Explains a matching of a round.
   *
   * @param round the round
   * @param matching a matching of this round
   * @param visibility what the reader may see
   * @return the explanations
   * @throws IllegalArgumentException if the matching is none of this round, or has no answer to explain
   */
  public static Explanations of(MatchingRound round, Matching matching, Visibility visibility) {
    Components.required(round, "round");
    Components.required(matching, "matching");
    Components.required(visibility, "visibility");
    return new Explanations(
        new Situation(round.problem(), matching.solution()), visibility, round, matching);
  }

  /**
   * Explains a solution of a problem without a cohort. There are no score cards and no rules then.
   *
   * @param problem the problem
   * @param solution a solution of it
   * @param visibility what the reader may see
   * @return the explanations
   * @throws IllegalArgumentException if the solution does not fit the problem, has no answer to explain, or the problem has one
   *     pool or several mentors for a mentee
   */
  public static Explanations of(MatchingProblem problem, Solution solution, Visibility visibility) {
    Components.required(problem, "problem");
    Components.required(solution, "solution");
    Components.required(visibility, "visibility");
    return new Explanations(new Situation(problem, solution), visibility, null, null);
  }

  /**
   * Says why somebody has their mentor.
   *
   * @param mentee a mentee with a mentor
   * @return the reason, with at most five that each side gave up
   * @throws IllegalArgumentException if the person has no mentor, or the reader may not see them
   */
  public PairReason pair(ParticipantId mentee) {
    requireVisible(mentee);
    int i = requireMentee(mentee);
    int c = situation.held[i];
    checkArgument(c >= 0, "%s has no mentor; ask nobody(%s) why", mentee, mentee);
    int j = situation.problem.mentorOf(c);
    boolean seesMentor = visibility.sees(situation.mentor(j));
    return PairReason.builder()
        .mentee(visibility.show(mentee))
        .mentor(visibility.show(situation.mentor(j)))
        .settled(situation.settled[i])
        .points(situation.problem.points(c))
        .card(
            round == null || !seesMentor
                ? Optional.empty()
                : Optional.of(round.card(mentee, situation.mentor(j))))
        .ofMentee(pairs.ofMentee(i, MOST_GIVEN_UP))
        .ofMentor(seesMentor ? Optional.of(pairs.ofMentor(j, c, MOST_GIVEN_UP)) : Optional.empty())
        .build();
  }

  /**
   * Says why two people are not a pair.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @return the reason
   * @throws IllegalArgumentException if the two are a pair, are the same person, one is unknown, or the reader may not see both
   */
  public WhyNot not(ParticipantId mentee, ParticipantId mentor) {
    requireVisible(mentee);
    requireVisible(mentor);
    checkArgument(
        !mentee.equals(mentor),
        "nobody mentors themselves but both were %s; ask about two",
        mentee);
    return new WhyNots(situation, visibility, pairs, costs, round).of(mentee, mentor);
  }

  /**
   * Says why somebody has nobody, once for each part that stayed empty.
   *
   * @param person somebody with an empty part
   * @return the reasons, to learn before to mentor
   * @throws IllegalArgumentException if the person is unknown or in a pair in every part they wanted, or the reader may not see
   *     them
   */
  public ImmutableList<WhyNobody> nobody(ParticipantId person) {
    requireVisible(person);
    ImmutableList<WhyNobody> reasons =
        new WhyNobodies(situation, visibility, pairs, costs, round, matching).of(person);
    checkArgument(
        !reasons.isEmpty(), "%s has somebody in every part; ask pair(%s) why", person, person);
    return reasons;
  }

  /**
   * Ranks the other mentors that somebody could have, by what they would cost everyone, then by the mentee's own fit, then by id.
   * Where costs are unknown the own fit decides.
   *
   * @param mentee a mentee, matched or not
   * @param most how many at most, 0 or more
   * @return mentors other than their own whom the reader may see; none for somebody whose pair was settled
   * @throws IllegalArgumentException if nobody with this id looks for a mentor, or the reader may not see them
   */
  public ImmutableList<Alternative> alternatives(ParticipantId mentee, int most) {
    requireVisible(mentee);
    checkMost(most);
    return new Alternatives(situation, visibility, pairs, costs)
        .ofMentee(requireMentee(mentee), most);
  }

  /**
   * Ranks the other mentees that a mentor could have, in the same way.
   *
   * @param mentor a mentor, matched or not
   * @param most how many at most, 0 or more
   * @return mentees other than their own whom the reader may see
   * @throws IllegalArgumentException if nobody with this id mentors, or the reader may not see them
   */
  public ImmutableList<Alternative> alternativesOfMentor(ParticipantId mentor, int most) {
    requireVisible(mentor);
    checkMost(most);
    int j = situation
        .problem
        .indexOfMentor(mentor)
        .orElseThrow(() -> new IllegalArgumentException(
            mentor + " does not mentor in this problem; ask about one of its mentors"));
    return new Alternatives(situation, visibility, pairs, costs).ofMentor(j, most);
  }

  private static void checkMost(int most) {
    checkArgument(most >= 0, "most must be 0 or more but was %s; use 0 for none", most);
  }

  /**
   * Lists, for each mentor without a free place, the score that was enough.
   *
   * @return cut-offs of mentors whom the reader may see, in the order of their ids; linear in the pairs
   */
  public ImmutableList<CutOff> cutOffs() {
    return new Overview(situation, visibility).cutOffs();
  }

  /**
   * Says of everybody, in one sweep, what can be said in numbers: for a coordinator.
   *
   * <p>O(E log m) at most for E candidates and m mentors, mostly far less than solving. Exact costs and names of groups are
   * left to the other questions.
   *
   * @return a reason for each person and part, in the order of the ids, to learn before to mentor
   * @throws IllegalArgumentException if the reader is no coordinator
   */
  public ImmutableList<BriefReason> everybody() {
    checkArgument(
        visibility.seesRules(),
        "everybody() is for a coordinator but the reader has %s; ask pair, not or nobody",
        visibility);
    return new Overview(situation, visibility)
        .everybody(
            matching == null
                ? ImmutableList.of()
                : matching.unmatched().stream()
                    .filter(each -> each.part() == Part.NEITHER)
                    .map(UnmatchedPerson::person)
                    .collect(ImmutableList.toImmutableList()));
  }

  private void requireVisible(ParticipantId person) {
    checkArgument(
        visibility.sees(Components.required(person, "person")),
        "the reader may not see %s; give a visibility that shows whom they may ask about",
        person);
  }

  private int requireMentee(ParticipantId mentee) {
    return situation
        .problem
        .indexOfMentee(mentee)
        .orElseThrow(() -> new IllegalArgumentException(
            mentee + " does not look for a mentor in this problem; ask about one of its mentees"));
  }

  /**
   * Lists the pairs that are explained, as far as the reader may see both people.
   *
   * @return the pairs, sorted
   */
  public ImmutableList<Pairing> pairs() {
    return situation.solution.pairs().stream()
        .filter(pair -> visibility.sees(pair.mentee()) && visibility.sees(pair.mentor()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String toString() {
    return "Explanations[" + situation.solution.strategy() + ", "
        + situation.solution.pairs().size() + " pairs, " + visibility + "]";
  }
}
