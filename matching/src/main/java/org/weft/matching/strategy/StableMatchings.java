package org.weft.matching.strategy;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.lattice.MedianMatching;
import org.weft.matching.kernel.lattice.RestrictedMatching;
import org.weft.matching.kernel.lattice.RotationPoset;
import org.weft.matching.kernel.lattice.StableEnumeration;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/**
 * Every stable matching of a problem, found one after the other when asked for.
 *
 * <p>Look here when one stable matching is not enough: to show a coordinator what else would be stable, to ask whether a pair
 * can be had or avoided, or to study how much the choice among stable matchings matters. All of them match the same people; the
 * first is the best for every mentee, the last the best for every mentor, and whoever of two is better for all mentees comes
 * first. Ties in scores are broken by the tie-break before; other tie-breaks may have other stable matchings.
 *
 * <p>Worked example: Ana likes Mo and Nia equally, Ben likes Nia best; Mo would rather have Ben, Nia would rather have Ana. There
 * are two: Ana with Mo and Ben with Nia, which mentees proposing gives; and Ana with Nia and Ben with Mo.
 *
 * <pre>{@code
 * StableMatchings all = StableMatchings.of(problem, TieBreak.byId());
 * all.count(1000);                                         // 2
 * for (Solution solution : all) { ... }                    // both, the better one for mentees first
 * all.with(List.of(Pairing.of(ana, nia)), List.of());      // the second
 * }</pre>
 *
 * <p>There may be exponentially many, so set a limit when counting or iterating. O(c log c) to begin, O(c) from one to the next
 * for c candidates. Immutable; iterators are independent. Sources: R. Irving and P. Leather, "The Complexity of Counting Stable
 * Marriages" (1986); D. Gusfield and R. Irving, "The Stable Marriage Problem" (1989).
 */
public final class StableMatchings implements Iterable<Solution> {
  private static final FirstStable FRAME = new FirstStable();

  private final ImmutableList<Pairing> forced;
  private final CanonicalProblem canonical;
  private final RotationPoset poset;
  private final Certificate certificate;

  private StableMatchings(MatchingProblem problem, TieBreak tieBreak) {
    this.forced = problem.forced();
    this.canonical = new CanonicalProblem(problem.afterForced(), tieBreak);
    this.poset = RotationPoset.of(canonical.rankings(), canonical.places());
    this.certificate = new StableCertificate.StableOnLists(canonical.order());
  }

  /** Says what is refused, and names the solutions. */
  private record FirstStable() implements CanonicalStrategy {
    @Override
    public String name() {
      return "all stable matchings";
    }

    @Override
    public Answer answer(CanonicalProblem canonical) {
      return new Answer(
          canonical.pairs(
              DeferredAcceptance.menteesPropose(canonical.rankings(), canonical.places())),
          new StableCertificate.StableOnLists(canonical.order()));
    }
  }

  /**
   * Prepares to list the stable matchings of a problem.
   *
   * @param problem the problem
   * @param tieBreak who goes first among equals
   * @return its stable matchings: at least one
   * @throws IllegalArgumentException if the problem asks for more than forced pairs
   */
  public static StableMatchings of(MatchingProblem problem, TieBreak tieBreak) {
    Components.required(tieBreak, "tieBreak");
    return new StableMatchings(FRAME.heeded(problem), tieBreak);
  }

  /**
   * Lists the stable matchings. Each has a certificate {@link StableCertificate.StableOnLists}.
   *
   * @return each stable matching once, from the best for mentees to the best for mentors
   */
  @Override
  public Iterator<Solution> iterator() {
    StableEnumeration all = StableEnumeration.of(poset);
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Solution computeNext() {
        return all.advance() ? solution(all.matchedEdge()) : endOfData();
      }
    };
  }

  /**
   * Counts the stable matchings up to a limit.
   *
   * @param limit at most so many are counted, 1 or more
   * @return their number if it is below the limit, else the limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public long count(long limit) {
    return StableEnumeration.count(poset, limit);
  }

  /**
   * Lists the pairs that some stable matching has, forced pairs included.
   *
   * @return the pairs in the order of mentees, then mentors
   */
  public ImmutableList<Pairing> pairs() {
    boolean[] stable = RestrictedMatching.stableEdges(poset);
    return ImmutableList.sortedCopyOf(ImmutableList.<Pairing>builder()
        .addAll(forced)
        .addAll(canonical.pairs(stable))
        .build());
  }

  /**
   * Finds the best stable matching for the mentees that has some pairs and does not have others. O(c) for c candidates. Source:
   * V. Dias, G. da Fonseca, C. de Figueiredo and J. Szwarcfiter, "The Stable Marriage Problem with Restricted Pairs" (2003).
   *
   * @param wanted pairs that it must have
   * @param unwanted pairs that it must not have; the two people may still want each other
   * @return of all stable matchings that will do, the one that is best for all mentees; or nothing if none will do
   */
  public Optional<Solution> with(Iterable<Pairing> wanted, Iterable<Pairing> unwanted) {
    ImmutableSet<Pairing> must = ImmutableSet.copyOf(Components.required(wanted, "wanted"));
    ImmutableSet<Pairing> mustNot = ImmutableSet.copyOf(Components.required(unwanted, "unwanted"));
    int edges = canonical.graph().edges();
    boolean[] has = new boolean[edges];
    boolean[] hasNot = new boolean[edges];
    int found = 0;
    for (int i = 0; i < canonical.graph().mentees(); i++) {
      for (int e = canonical.graph().firstEdge(i); e < canonical.graph().endEdge(i); e++) {
        has[e] = must.contains(canonical.pair(i, e));
        hasNot[e] = mustNot.contains(canonical.pair(i, e));
        found += has[e] ? 1 : 0;
      }
    }
    long settled = forced.stream().filter(must::contains).count();
    if (found + settled < must.size() || forced.stream().anyMatch(mustNot::contains)) {
      return Optional.empty();
    }
    return optional(RestrictedMatching.solve(poset, has, hasNot));
  }

  /**
   * Finds the stable matching in the middle: every mentee gets the median of what they get in all stable matchings; of an even
   * number, the better of the two in the middle. Source: C.-P. Teo and J. Sethuraman, "The Geometry of Fractional Stable
   * Matchings and its Applications" (1998). The problem is #P-hard, so all stable matchings are listed.
   *
   * @param limit at most so many stable matchings are looked at, 1 or more
   * @return the median stable matching, or nothing if there are more than the limit
   * @throws IllegalArgumentException if the limit is below 1
   */
  public Optional<Solution> median(long limit) {
    return optional(MedianMatching.solve(poset, limit));
  }

  private Optional<Solution> optional(int @Nullable [] matchedEdge) {
    return matchedEdge == null ? Optional.empty() : Optional.of(solution(matchedEdge));
  }

  private Solution solution(int[] matchedEdge) {
    return new Solution(
        FRAME.name(),
        ImmutableList.<Pairing>builder()
            .addAll(forced)
            .addAll(canonical.pairs(matchedEdge))
            .build(),
        certificate);
  }
}
