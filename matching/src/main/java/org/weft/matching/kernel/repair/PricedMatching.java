package org.weft.matching.kernel.repair;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.matching.kernel.AlternatingReach;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.HallViolator;
import org.weft.matching.kernel.OptimalityCheck;
import org.weft.matching.kernel.Verdict;

/**
 * A most valuable matching with its prices, which tells what any small change would cost, exactly and with the moves, and can
 * make the change and stay most valuable.
 *
 * <p>The value of a matching is the sum of its edges' values. For "most people, then best total" every edge counts a bonus besides
 * its points; a gain is then bonus times people plus points. A bonus that was enough to find the matching need not put people
 * first after a change, so {@link #peopleFirst} raises it.
 *
 * <p>Worked example: mentee 0 is worth 9 with mentor 0 and 1 with mentor 1, mentee 1 is worth 5 with mentor 0 only, a place
 * each. The most valuable matching is 0 with 0. Forcing mentee 1 to mentor 0 moves mentee 0 to mentor 1 and loses 3; a second
 * place with mentor 0 gains 5:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * PricedMatching best =
 *     PricedMatching.of(graph, new int[] {1, 1}, new long[] {9, 1, 5}, new int[] {0, -1}, new long[] {8, 0});
 * best.ifForced(2).orElseThrow().gain(); // -3
 * best.ifPlaceAdded(0).gain(); // 5
 * }</pre>
 *
 * <p>Questions begin with {@code if} or are plural; they leave the matching as it is. The others change it: one search a
 * change, so re-matching after a change needs no new start. Not safe to share between threads, not even for questions.
 *
 * <p><b>Why one search is enough.</b> Any other matching differs from this one by circles of moves in the residual network.
 * Under optimal prices no move costs less than nothing. So among the matchings that have the pair asked about, the best one
 * differs by a single circle through that pair, and the cheapest way to close the circle is a shortest path over costs of
 * nothing or more: Dijkstra's. The same holds for a place or a person more or less. Raising prices by the distances found
 * makes the circle free and keeps every other cost at nothing or more, so the next change starts from optimal prices again.
 *
 * <p>Sources: R. K. Ahuja, T. L. Magnanti and J. B. Orlin, "Network Flows" (1993), chapter 9 on residual networks and reduced
 * costs; I. H. Toroslu and G. Ucoluk, "Incremental Assignment Problem", Information Sciences 177 (2007).
 *
 * <p><b>Details.</b> Time of a search: O((E + n) + m log m) at most for n mentees, m mentors and E edges, and it stops as
 * soon as the circle closes. Mentors and the outside are its only nodes ({@link Residual}). {@link #costs()} answers for all
 * candidates of one mentee, or for every place, by one search each. Values are
 * refused where the sum of the mentees' spreads and eight times the largest value could pass {@code long}.
 */
public final class PricedMatching {
  /** The loss of what is impossible. */
  public static final long IMPOSSIBLE = Long.MAX_VALUE;

  private static final Change NOTHING = new Change(0, new int[0], new int[0]);

  private final Residual residual;
  private final long bonus;
  private final PathSearch paths;
  private @Nullable ChangeCosts costs;

  private PricedMatching(Residual residual, long bonus) {
    this.residual = residual;
    this.bonus = bonus;
    this.paths = new PathSearch(residual);
  }

  /** What a search found: the change, and how far prices have to rise for it. */
  private record Plan(Change change, long level) {}

  /**
   * Takes a most valuable matching. Checks that it is one; O(mentees + mentors + edges).
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more; copied
   * @param value value of each edge, 0 or more; belongs to this matching from now on
   * @param matchedEdge for each mentee its edge, or -1; copied
   * @param mentorPrice a price for a place with each mentor, as {@code Assignment} gives it; copied
   * @return the matching
   * @throws IllegalArgumentException if an array has the wrong length, the prices do not prove that the matching is a most
   *     valuable one, or values are too large to be added exactly
   */
  public static PricedMatching of(
      CandidateGraph graph, int[] capacity, long[] value, int[] matchedEdge, long[] mentorPrice) {
    Bonus.checkSums(graph, value);
    long[] menteePrice = new long[graph.mentees()];
    if (matchedEdge.length == menteePrice.length && mentorPrice.length == graph.mentors()) {
      for (int i = 0; i < menteePrice.length; i++) {
        if (graph.isInRow(i, matchedEdge[i])) {
          menteePrice[i] = value[matchedEdge[i]] - mentorPrice[graph.mentorOf(matchedEdge[i])];
        }
      }
    }
    Verdict verdict =
        OptimalityCheck.check(graph, capacity, value, 0, matchedEdge, menteePrice, mentorPrice);
    checkArgument(
        verdict.holds(),
        "the prices must prove that the matching is a most valuable one but the check found %s; solve the problem first",
        verdict);
    return new PricedMatching(new Residual(graph, capacity, value, matchedEdge, mentorPrice), 0);
  }

  /**
   * Takes a heaviest one of the largest matchings and raises its bonus so far that people come first after every change, too.
   *
   * <p><b>Why this is enough.</b> No matching of any of these edges has more points than the heaviest edges of all mentees together.
   * A bonus of one more than twice that sum outweighs every difference of points, and people and points can be read off every
   * gain.
   *
   * <p><b>How the prices follow.</b> Let S be the mentees in reach of those without a mentor, N(S) their candidates: all full, and of
   * mentees in S alone (see {@link AlternatingReach}). Raise every mentor of N(S) and every mentee outside of S by what is added to
   * the bonus. An edge of S ends in N(S), every other edge has its mentee raised: all stay covered. A matched edge has just one
   * end that is raised. Mentees without a mentor are in S and free places outside of N(S): their prices stay 0.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more; copied
   * @param points points of each edge, 0 or more; copied
   * @param bonus what each edge counted besides its points where the prices come from
   * @param matchedEdge for each mentee its edge, or -1; copied
   * @param mentorPrice a price for a place with each mentor, for points and bonus; copied
   * @return the matching, with {@link #bonus()}
   * @throws IllegalArgumentException as {@link #of} does, or if the matching is no largest one
   */
  public static PricedMatching peopleFirst(
      CandidateGraph graph,
      int[] capacity,
      long[] points,
      long bonus,
      int[] matchedEdge,
      long[] mentorPrice) {
    long raised = Math.max(bonus, Bonus.enough(graph, points));
    AlternatingReach reach = AlternatingReach.ofAllUnmatched(graph, capacity, matchedEdge);
    checkArgument(
        reach instanceof HallViolator,
        "the matching must be a largest one but somebody without a mentor could have one; solve the problem first");
    long[] price = mentorPrice.clone();
    for (int j : ((HallViolator) reach).mentors()) {
      price[j] = Math.addExact(price[j], raised - bonus);
    }
    long[] value = new long[points.length];
    Arrays.setAll(value, e -> Math.addExact(points[e], raised));
    PricedMatching priced = of(graph, capacity, value, matchedEdge, price);
    return new PricedMatching(priced.residual, raised);
  }

  /**
   * Tells what every edge counts besides its points.
   *
   * @return the bonus; 0 if the matching was not taken with {@link #peopleFirst}
   */
  public long bonus() {
    return bonus;
  }

  /**
   * Makes a copy that changes apart from this one; linear in the people.
   *
   * @return the copy
   */
  public PricedMatching copy() {
    return new PricedMatching(residual.copy(), bonus);
  }

  /**
   * Gives the matching.
   *
   * @return for each mentee its edge, or -1
   */
  public int[] matchedEdge() {
    return residual.matchedEdge.clone();
  }

  /**
   * Gives the places that are left to decide about: those of forced pairs are taken off.
   *
   * @return for each mentor its places
   */
  public int[] places() {
    return residual.places.clone();
  }

  /**
   * Gives the prices of the mentors.
   *
   * @return for each mentor the price of a place, 0 or more
   */
  public long[] mentorPrice() {
    return residual.price.clone();
  }

  /**
   * Gives the prices of the mentees.
   *
   * @return for each mentee the price, 0 or more; 0 for those who take no part or whose pair is forced
   */
  public long[] menteePrice() {
    long[] price = new long[residual.node.length];
    for (int i = 0; i < price.length; i++) {
      price[i] = isFree(i) ? residual.menteePrice(i) : 0;
    }
    return price;
  }

  /**
   * Tells whether a mentee may still be moved.
   *
   * @param mentee the mentee
   * @return false if it left, or its pair was forced
   */
  public boolean isFree(int mentee) {
    return residual.node[mentee] >= 0;
  }

  /**
   * Tells what forcing a pair loses at least. Constant time, but for finding the row.
   *
   * @param edge an edge of a mentee who is free
   * @return what the edge is below its two prices: 0 or more, 0 for matched edges
   */
  public long leastLoss(int edge) {
    return leastLoss(menteeOf(edge), edge);
  }

  /**
   * The same in constant time, for callers who know the row.
   *
   * @param mentee a mentee who is free
   * @param edge an edge of its row
   * @return what the edge is below its two prices
   */
  public long leastLoss(int mentee, int edge) {
    return residual.leastLoss(mentee, edge);
  }

  /**
   * Asks what changes if a pair is forced.
   *
   * @param edge the edge of the pair
   * @return what is lost by everyone and who moves; nothing if no matching has this pair, as its mentor has no place left
   * @throws IllegalArgumentException if the mentee is not free, or the edge is forbidden or does not exist
   */
  public Optional<Change> ifForced(int edge) {
    return planForced(edge).map(Plan::change);
  }

  private Optional<Plan> planForced(int edge) {
    int i = freeMenteeOf(edge);
    checkArgument(
        !residual.closed.get(edge), "edge %s is forbidden and cannot be forced; permit it", edge);
    if (residual.matchedEdge[i] == edge) {
      return Optional.of(new Plan(NOTHING, 0));
    }
    int j = residual.graph.mentorOf(edge);
    long way = paths.fromNode(j, residual.node[i], PathSearch.UNREACHED);
    if (way == PathSearch.UNREACHED) {
      return Optional.empty();
    }
    Moves moves = paths.movesTo(residual.node[i], j);
    moves.add(i, edge);
    return Optional.of(new Plan(moves.asChange(-(leastLoss(edge) + way)), way));
  }

  /**
   * Forces a pair: the mentee stays there and takes a place off the mentor, whatever changes later.
   *
   * @param edge the edge of the pair
   * @return what changed; nothing, and nothing is done, if no matching has this pair
   * @throws IllegalArgumentException as {@link #ifForced} does
   */
  public Optional<Change> force(int edge) {
    Optional<Plan> plan = planForced(edge);
    plan.ifPresent(found -> {
      make(found);
      int i = residual.menteeOf(edge);
      int j = residual.graph.mentorOf(edge);
      residual.exit(i);
      residual.places[j]--;
      settle();
    });
    return plan.map(Plan::change);
  }

  /**
   * Lets a forced pair be decided about again; two searches.
   *
   * @param mentee a mentee whose pair was forced
   * @return what changed; the gain is 0 or more
   * @throws IllegalArgumentException if no pair of the mentee was forced
   */
  public Change release(int mentee) {
    residual.checkMentee(mentee);
    int edge = residual.matchedEdge[mentee];
    checkArgument(
        !isFree(mentee) && edge >= 0, "mentee %s is in no forced pair; force one first", mentee);
    int[] before = residual.matchedEdge.clone();
    residual.matchedEdge[mentee] = Residual.NONE;
    long gain = addPlace(residual.graph.mentorOf(edge)).gain() + join(mentee).gain();
    return Change.between(before, residual.matchedEdge, gain - residual.value[edge]);
  }

  /**
   * Asks what changes if a pair is forbidden.
   *
   * @param edge the edge of the pair
   * @return what is lost and who moves; nothing moves if the two are no pair
   * @throws IllegalArgumentException if the mentee's pair is forced, or the edge does not exist
   */
  public Change ifForbidden(int edge) {
    return planForbidden(edge).change();
  }

  private Plan planForbidden(int edge) {
    int i = menteeOf(edge);
    if (residual.matchedEdge[i] != edge) {
      return new Plan(NOTHING, 0);
    }
    residual.checkFree(i);
    int j = residual.graph.mentorOf(edge);
    long way = paths.fromMentee(i, residual.menteePrice(i), true, j, PathSearch.UNREACHED);
    return new Plan(paths.movesTo(j, Residual.NONE).asChange(-way), way);
  }

  /**
   * Forbids a pair.
   *
   * @param edge the edge of the pair
   * @return what changed
   * @throws IllegalArgumentException as {@link #ifForbidden} does
   */
  public Change forbid(int edge) {
    Plan plan = planForbidden(edge);
    make(plan);
    settle();
    residual.closed.set(edge);
    return plan.change();
  }

  /**
   * Permits a pair that was forbidden.
   *
   * @param edge the edge of the pair
   * @return what changed; the gain is 0 or more
   * @throws IllegalArgumentException if the edge does not exist
   */
  public Change permit(int edge) {
    int i = menteeOf(edge);
    residual.closed.clear(edge);
    long lack = isFree(i) ? -leastLoss(edge) : 0;
    if (lack <= 0) {
      return NOTHING;
    }
    int j = residual.graph.mentorOf(edge);
    long way = paths.fromNode(j, residual.node[i], lack);
    Moves moves = new Moves();
    if (way < lack) {
      moves = paths.movesTo(residual.node[i], j);
      moves.add(i, edge);
    }
    Plan plan = new Plan(moves.asChange(lack - way), way);
    make(plan);
    settle();
    return plan.change();
  }

  /**
   * Asks what changes if a mentor has one more place.
   *
   * @param mentor the mentor
   * @return what is gained and who moves
   */
  public Change ifPlaceAdded(int mentor) {
    return planAdded(mentor).change();
  }

  private Plan planAdded(int mentor) {
    residual.checkMentor(mentor);
    long price = residual.price[mentor];
    if (residual.hasRoom(mentor) || price == 0) {
      return new Plan(NOTHING, 0);
    }
    long way = paths.fromNode(residual.outside, mentor, price);
    Moves moves = way < price ? paths.movesTo(mentor, residual.outside) : new Moves();
    return new Plan(moves.asChange(price - way), way);
  }

  /**
   * Adds a place.
   *
   * @param mentor the mentor
   * @return what changed
   */
  public Change addPlace(int mentor) {
    Plan plan = planAdded(mentor);
    make(plan);
    residual.places[mentor]++;
    settle();
    return plan.change();
  }

  /**
   * Asks what changes if a mentor has one place less.
   *
   * @param mentor a mentor with a place that no forced pair has
   * @return what is lost and who moves
   * @throws IllegalArgumentException if there is no such place
   */
  public Change ifPlaceRemoved(int mentor) {
    return planRemoved(mentor).change();
  }

  private Plan planRemoved(int mentor) {
    residual.checkMentor(mentor);
    checkArgument(
        residual.places[mentor] > 0,
        "mentor %s must have a place that no forced pair has but had %s; ask about somebody else",
        mentor,
        residual.places[mentor]);
    if (residual.hasRoom(mentor)) {
      return new Plan(NOTHING, 0);
    }
    long way = paths.fromNode(mentor, residual.outside, PathSearch.UNREACHED);
    return new Plan(
        paths.movesTo(residual.outside, mentor).asChange(-(residual.price[mentor] + way)), way);
  }

  /**
   * Takes a place away.
   *
   * @param mentor a mentor with a place that no forced pair has
   * @return what changed
   * @throws IllegalArgumentException if there is no such place
   */
  public Change removePlace(int mentor) {
    Plan plan = planRemoved(mentor);
    make(plan);
    residual.places[mentor]--;
    settle();
    return plan.change();
  }

  /**
   * Asks what changes if a mentor leaves: all places go, one search for each mentee.
   *
   * @param mentor the mentor
   * @return what is lost and who moves, by mentee; places of forced pairs stay
   */
  public Change ifMentorLeaves(int mentor) {
    return copy().closeMentor(mentor);
  }

  /**
   * Takes all places of a mentor away, but for those of forced pairs.
   *
   * @param mentor the mentor
   * @return what changed, by mentee
   */
  public Change closeMentor(int mentor) {
    residual.checkMentor(mentor);
    int[] before = residual.matchedEdge.clone();
    residual.places[mentor] = residual.load[mentor];
    long gain = 0;
    while (residual.places[mentor] > 0) {
      gain += removePlace(mentor).gain();
    }
    return Change.between(before, residual.matchedEdge, gain);
  }

  /**
   * Asks what changes if a mentee leaves.
   *
   * @param mentee a mentee who is free
   * @return what is lost and who moves, the mentee last
   * @throws IllegalArgumentException if the mentee is not free
   */
  public Change ifMenteeLeaves(int mentee) {
    return planLeave(mentee).change();
  }

  private Plan planLeave(int mentee) {
    residual.checkFree(mentee);
    if (residual.matchedEdge[mentee] < 0) {
      return new Plan(NOTHING, 0);
    }
    int j = residual.node[mentee];
    long way = paths.fromNode(residual.outside, j, PathSearch.UNREACHED);
    Moves moves = new Moves();
    moves.add(mentee, Residual.NONE);
    moves.addAll(paths.movesTo(j, residual.outside));
    return new Plan(moves.asChange(-(residual.menteePrice(mentee) + way)), way);
  }

  /**
   * Lets a mentee leave.
   *
   * @param mentee a mentee who is free
   * @return what changed
   * @throws IllegalArgumentException if the mentee is not free
   */
  public Change leave(int mentee) {
    Plan plan = planLeave(mentee);
    make(plan);
    residual.exit(mentee);
    settle();
    return plan.change();
  }

  /**
   * Asks what changes if a mentee who left comes back, or one who waits in the graph joins.
   *
   * @param mentee a mentee who takes no part
   * @return what is gained and who moves, the mentee first
   * @throws IllegalArgumentException if the mentee takes part
   */
  public Change ifJoins(int mentee) {
    return planJoin(mentee).change();
  }

  private Plan planJoin(int mentee) {
    residual.checkMentee(mentee);
    checkArgument(
        !isFree(mentee) && residual.matchedEdge[mentee] < 0,
        "mentee %s takes part already; only who left can join",
        mentee);
    long profit = residual.bestProfit(mentee);
    if (profit == 0) {
      return new Plan(NOTHING, 0);
    }
    long way = paths.fromMentee(mentee, profit, false, residual.outside, profit);
    Moves moves = way < profit ? paths.movesTo(residual.outside, Residual.NONE) : new Moves();
    return new Plan(moves.asChange(profit - way), way);
  }

  /**
   * Lets a mentee take part who did not.
   *
   * @param mentee a mentee who takes no part
   * @return what changed
   * @throws IllegalArgumentException if the mentee takes part
   */
  public Change join(int mentee) {
    Plan plan = planJoin(mentee);
    residual.enter(mentee, residual.outside);
    make(plan);
    settle();
    return plan.change();
  }

  /** Raises prices by the last search and makes its moves. */
  private void make(Plan plan) {
    if (plan.level() > 0) {
      paths.raisePrices(plan.level());
    }
    int[] mentees = plan.change().mentees();
    int[] edges = plan.change().edges();
    for (int k = 0; k < mentees.length; k++) {
      residual.move(mentees[k], edges[k]);
    }
  }

  /** Mentors without mentees have no arcs that hold their prices; called when people and places are as they shall be. */
  private void settle() {
    for (int j = 0; j < residual.outside; j++) {
      if (residual.load[j] == 0) {
        residual.price[j] =
            residual.hasRoom(j) ? 0 : Math.min(Math.max(0, residual.price[j]), residual.largest);
      }
    }
  }

  /**
   * Answers for all candidates, places or people at once.
   *
   * @return the costs of this matching as it is when they are asked for
   */
  public ChangeCosts costs() {
    if (costs == null) {
      costs = ChangeCosts.of(residual);
    }
    return costs;
  }

  private int menteeOf(int edge) {
    checkArgument(
        edge >= 0 && edge < residual.graph.edges(),
        "edge must lie in 0 to %s but was %s; number the edges as the graph does",
        residual.graph.edges() - 1,
        edge);
    return residual.menteeOf(edge);
  }

  private int freeMenteeOf(int edge) {
    int i = menteeOf(edge);
    residual.checkFree(i);
    return i;
  }
}
