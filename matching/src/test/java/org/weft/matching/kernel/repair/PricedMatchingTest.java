package org.weft.matching.kernel.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.OptimalityCheck;
import org.weft.matching.kernel.Verdict;

class PricedMatchingTest {
  private static final CandidateGraph PAIR = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});

  private static PricedMatching pair() {
    return PricedMatching.of(
        PAIR, new int[] {1, 1}, new long[] {9, 1, 5}, new int[] {0, -1}, new long[] {8, 0});
  }

  @Test
  void theWorkedExampleHolds() {
    PricedMatching best = pair();
    Change forced = best.ifForced(2).orElseThrow();
    assertThat(forced.gain()).isEqualTo(-3);
    assertThat(forced.mentees()).containsExactly(1, 0);
    assertThat(forced.edges()).containsExactly(2, 1);
    assertThat(forced.applyTo(best.matchedEdge())).containsExactly(1, 2);
    assertThat(best.ifPlaceAdded(0).gain()).isEqualTo(5);
    assertThat(best.matchedEdge()).containsExactly(0, -1);
    assertThat(best.copy().addPlace(0).mentees()).containsExactly(1);
    assertThat(best.leastLoss(2)).isEqualTo(3);
  }

  @Property(tries = 2000)
  void forcingEachPairLosesWhatSolvingAgainLoses(@ForAll long seed) {
    Cohort cohort = Cohort.small(seed);
    PricedMatching best = cohort.priced();
    MentorIndex index = MentorIndex.of(cohort.graph());
    for (int e = 0; e < cohort.graph().edges(); e++) {
      Cohort.Terms terms = cohort.terms().with(e);
      long again = cohort.bestBruteForce(terms);
      int i = cohort.menteeOf(e);
      int j = cohort.graph().mentorOf(e);
      Optional<Change> change = best.ifForced(e);
      long[] ofMentee = best.costs().lossesOfMentee(i);
      long[] ofMentor = best.costs().lossesOfMentor(j);
      int entry = index.firstEntry(j);
      while (index.edgeAt(entry) != e) {
        entry++;
      }
      long loss = change.map(found -> -found.gain()).orElse(PricedMatching.IMPOSSIBLE);
      assertThat(ofMentee[e - cohort.graph().firstEdge(i)]).isEqualTo(loss);
      assertThat(ofMentor[entry - index.firstEntry(j)]).isEqualTo(loss);
      assertThat(change.isPresent()).isEqualTo(again != Cohort.NO_MATCHING);
      change.ifPresent(found -> checkChange(cohort, best, found, terms));
      assertThat(best.leastLoss(e)).isBetween(0L, loss);
    }
  }

  /** A change leads from the best matching to a best one under the terms, and its gain says how much better that is. */
  private static void checkChange(
      Cohort cohort, PricedMatching before, Change change, Cohort.Terms terms) {
    int[] after = change.applyTo(before.matchedEdge());
    assertThat(change.mentees()).doesNotHaveDuplicates();
    assertThat(cohort.keeps(after, terms)).isTrue();
    assertThat(cohort.total(after)).isEqualTo(cohort.bestBruteForce(terms));
    assertThat(cohort.total(after) - cohort.total(before.matchedEdge())).isEqualTo(change.gain());
    for (int k = 0; k < change.mentees().length; k++) {
      assertThat(before.matchedEdge()[change.mentees()[k]]).isNotEqualTo(change.edges()[k]);
    }
  }

  /** However small the bonus was that found the matching: after every change people still come before points. */
  @Property(tries = 500)
  void peopleComeFirstAfterEveryChange(@ForAll long seed) {
    Cohort any = Cohort.small(seed);
    long[] points = any.value();
    Cohort cohort = Cohort.of(any.graph(), any.capacity(), points, Objective.LARGEST_THEN_HEAVIEST);
    PricedMatching best = PricedMatching.peopleFirst(
        cohort.graph(),
        cohort.capacity(),
        points,
        cohort.best().offset(),
        cohort.best().matchedEdge(),
        cohort.best().mentorPrice());
    long[] lifted = Arrays.stream(points).map(p -> p + best.bonus()).toArray();
    Cohort twin = new Cohort(cohort.graph(), cohort.capacity(), lifted, cohort.best());
    assertThat(best.bonus()).isGreaterThan(2 * Arrays.stream(points).max().orElse(0));
    for (int j = 0; j < cohort.graph().mentors(); j++) {
      checkChange(twin, best, best.ifPlaceAdded(j), twin.terms().place(j, 1));
    }
    for (int e = 0; e < cohort.graph().edges(); e++) {
      checkChange(twin, best, best.ifForbidden(e), twin.terms().close(e, true));
      assertThat(best.copy().bonus()).isEqualTo(best.bonus());
    }
  }

  @Test
  void peopleFirstNeedsALargestMatching() {
    assertThatThrownBy(() -> PricedMatching.peopleFirst(
            PAIR, new int[] {1, 1}, new long[] {9, 1, 5}, 0, new int[] {0, -1}, new long[] {8, 0}))
        .hasMessageContaining("must be a largest one");
    assertThatThrownBy(() -> PricedMatching.peopleFirst(
            PAIR,
            new int[] {1, 1},
            new long[] {Long.MAX_VALUE, 1, 5},
            0,
            new int[] {1, 2},
            new long[] {0, 0}))
        .hasMessageContaining("divide all points");
    PricedMatching best = PricedMatching.peopleFirst(
        PAIR, new int[] {1, 1}, new long[] {9, 1, 5}, 4, new int[] {1, 2}, new long[] {8, 0});
    assertThat(best.bonus()).isEqualTo(29);
    assertThat(best.ifForced(0).orElseThrow().gain()).isEqualTo(-29 + 3);
  }

  @Property(tries = 500)
  void aMenteeWithoutAMentorCouldTakeTheNewPlaceExactlyIfItsWayIsAShortestOne(@ForAll long seed) {
    Cohort cohort = Cohort.small(seed);
    PricedMatching best = cohort.priced();
    int[] matched = best.matchedEdge();
    long[] in = best.costs().waysIn();
    long[] gains = best.costs().gainsOfPlaces();
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] < 0) {
        long[] theirs = best.costs().waysFrom(i);
        for (int j = 0; j < in.length; j++) {
          assertThat(theirs[j]).isGreaterThanOrEqualTo(in[j]);
          if (gains[j] > 0) {
            Cohort.Terms more = cohort.terms().place(j, 1);
            long all = cohort.bestBruteForce(more);
            long without = Long.MIN_VALUE;
            for (int e = cohort.graph().firstEdge(i); e < cohort.graph().endEdge(i); e++) {
              without = Math.max(without, cohort.bestBruteForce(more.with(e)));
            }
            assertThat(theirs[j] == in[j]).isEqualTo(without == all);
          }
        }
      } else {
        int mentee = i;
        assertThatThrownBy(() -> best.costs().waysFrom(mentee))
            .hasMessageContaining("must be without a mentor");
      }
    }
  }

  @Property(tries = 1000)
  void forbiddingEachPairLosesWhatSolvingAgainLoses(@ForAll long seed) {
    Cohort cohort = Cohort.small(seed);
    PricedMatching best = cohort.priced();
    for (int e = 0; e < cohort.graph().edges(); e++) {
      checkChange(cohort, best, best.ifForbidden(e), cohort.terms().close(e, true));
    }
  }

  @Property(tries = 1000)
  void aPlaceMoreOrLessChangesWhatSolvingAgainChanges(@ForAll long seed) {
    Cohort cohort = Cohort.small(seed);
    PricedMatching best = cohort.priced();
    long[] gains = best.costs().gainsOfPlaces();
    long[] losses = best.costs().lossesOfPlaces();
    for (int j = 0; j < cohort.graph().mentors(); j++) {
      Change more = best.ifPlaceAdded(j);
      checkChange(cohort, best, more, cohort.terms().place(j, 1));
      assertThat(gains[j]).isEqualTo(more.gain());
      if (cohort.capacity()[j] > 0) {
        Change less = best.ifPlaceRemoved(j);
        checkChange(cohort, best, less, cohort.terms().place(j, -1));
        assertThat(losses[j]).isEqualTo(-less.gain());
      } else {
        assertThat(losses[j]).isZero();
      }
      checkChange(
          cohort, best, best.ifMentorLeaves(j), cohort.terms().place(j, -cohort.capacity()[j]));
    }
  }

  @Property(tries = 1000)
  void whoLeavesAndJoinsChangesWhatSolvingAgainChanges(@ForAll long seed) {
    Cohort cohort = Cohort.small(seed);
    PricedMatching best = cohort.priced();
    long[] losses = best.costs().lossesOfMentees();
    long all = cohort.total(best.matchedEdge());
    for (int i = 0; i < cohort.graph().mentees(); i++) {
      Change leaves = best.ifMenteeLeaves(i);
      Cohort.Terms without = cohort.terms().without(i, true);
      checkChange(cohort, best, leaves, without);
      assertThat(losses[i]).isEqualTo(-leaves.gain());
      PricedMatching rest = best.copy();
      rest.leave(i);
      Change joins = rest.ifJoins(i);
      checkChange(cohort, rest, joins, cohort.terms());
      long[] out = rest.costs().waysOut();
      long[] price = rest.mentorPrice();
      long gain = 0;
      for (int e = cohort.graph().firstEdge(i); e < cohort.graph().endEdge(i); e++) {
        int j = cohort.graph().mentorOf(e);
        if (out[j] != PricedMatching.IMPOSSIBLE) {
          gain = Math.max(gain, cohort.value()[e] - price[j] - out[j]);
        }
      }
      assertThat(joins.gain()).isEqualTo(gain).isEqualTo(-leaves.gain());
      assertThat(cohort.total(rest.matchedEdge()) + gain).isEqualTo(all);
    }
  }

  @Property(tries = 1000)
  void theBoundsHoldAndAreExactForWhoHasNoMentor(@ForAll long seed) {
    Cohort cohort = Cohort.small(seed);
    PricedMatching best = cohort.priced();
    long[] in = best.costs().waysIn();
    long[] out = best.costs().waysOut();
    int[] matched = best.matchedEdge();
    for (int e = 0; e < cohort.graph().edges(); e++) {
      int i = cohort.menteeOf(e);
      int j = cohort.graph().mentorOf(e);
      Optional<Change> change = best.ifForced(e);
      assertThat(change.isPresent()).isEqualTo(cohort.capacity()[j] > 0);
      if (change.isPresent() && matched[i] != e) {
        long least = best.leastLoss(i, e) + out[j];
        if (matched[i] < 0) {
          assertThat(-change.get().gain()).isEqualTo(least);
        } else {
          assertThat(-change.get().gain())
              .isLessThanOrEqualTo(least + in[cohort.graph().mentorOf(matched[i])]);
        }
      }
    }
  }

  /** Many changes in a row; after each the matching is a best one under all of them, and its prices prove it. */
  @Property(tries = 1000)
  void afterAnyChangesTheMatchingIsStillBest(@ForAll long seed) {
    Cohort cohort = Cohort.small(seed);
    PricedMatching best = cohort.priced();
    SplittableRandom random = new SplittableRandom(seed ^ 77);
    Walk walk = new Walk(cohort, best, random);
    for (int step = 0; step < 12; step++) {
      walk.step();
      walk.check();
    }
  }

  @Property(tries = 150)
  void manyChangesInLargerProblemsKeepThePricesProving(@ForAll long seed) {
    Cohort cohort = Cohort.large(seed);
    Walk walk = new Walk(cohort, cohort.priced(), new SplittableRandom(seed + 1));
    for (int step = 0; step < 40; step++) {
      walk.step();
      walk.checkPrices();
    }
  }

  @Test
  void emptyProblemsAreAskedNothing() {
    for (CandidateGraph graph : new CandidateGraph[] {
      CandidateGraph.complete(0, 0), CandidateGraph.complete(3, 0), CandidateGraph.complete(0, 3)
    }) {
      Cohort cohort = Cohort.of(graph, new int[graph.mentors()], new long[0], Objective.HEAVIEST);
      PricedMatching best = cohort.priced();
      assertThat(best.costs().gainsOfPlaces()).isEqualTo(new long[graph.mentors()]);
      assertThat(best.costs().lossesOfMentees()).isEqualTo(new long[graph.mentees()]);
      assertThat(best.costs().waysOut()).hasSize(graph.mentors());
      if (graph.mentees() > 0) {
        assertThat(best.costs().lossesOfMentee(0)).isEmpty();
        assertThat(best.leave(0).gain()).isZero();
        assertThat(best.join(0).gain()).isZero();
      }
      if (graph.mentors() > 0) {
        assertThat(best.costs().lossesOfMentor(0)).isEmpty();
        assertThat(best.addPlace(0).gain()).isZero();
        assertThat(best.closeMentor(0).gain()).isZero();
      }
    }
  }

  @Test
  void whatCannotBeIsRefusedWithTheWayOut() {
    PricedMatching best = pair();
    assertThatThrownBy(() -> best.ifForced(3)).hasMessageContaining("0 to 2 but was 3");
    assertThatThrownBy(() -> best.ifForced(-1)).hasMessageContaining("was -1");
    assertThatThrownBy(() -> best.ifMenteeLeaves(2)).hasMessageContaining("0 to 1 but was 2");
    assertThatThrownBy(() -> best.ifPlaceAdded(-1)).hasMessageContaining("was -1");
    assertThatThrownBy(() -> best.ifPlaceAdded(2)).hasMessageContaining("0 to 1 but was 2");
    assertThatThrownBy(() -> best.ifJoins(0)).hasMessageContaining("takes part already");
    assertThatThrownBy(() -> best.release(0)).hasMessageContaining("in no forced pair");
    best.removePlace(1);
    assertThatThrownBy(() -> best.ifPlaceRemoved(1)).hasMessageContaining("but had 0");
    assertThat(best.ifForced(1)).isEmpty();
    assertThat(best.force(1)).isEmpty();
    best.forbid(1);
    assertThatThrownBy(() -> best.ifForced(1)).hasMessageContaining("permit it");
    best.force(0);
    assertThatThrownBy(() -> best.ifForbidden(0)).hasMessageContaining("forced pair");
    assertThatThrownBy(() -> best.ifForced(0)).hasMessageContaining("forced pair");
    assertThatThrownBy(() -> best.leave(0)).hasMessageContaining("forced pair");
    assertThatThrownBy(() -> best.join(0)).hasMessageContaining("takes part already");
  }

  @Test
  void onlyProvedMatchingsAreTaken() {
    long[] value = {9, 1, 5};
    assertThatThrownBy(() ->
            PricedMatching.of(PAIR, new int[] {1, 1}, value, new int[] {1, 2}, new long[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Underpriced")
        .hasMessageContaining("solve the problem first");
    assertThatThrownBy(() ->
            PricedMatching.of(PAIR, new int[] {1, 1}, value, new int[] {7, -1}, new long[] {8, 0}))
        .hasMessageContaining("ForeignEdge");
    assertThatThrownBy(() -> PricedMatching.of(
            PAIR, new int[] {1, 1}, new long[2], new int[] {0, -1}, new long[] {8, 0}))
        .hasMessageContaining("3 edges but had 2");
    assertThatThrownBy(() ->
            PricedMatching.of(PAIR, new int[] {1, 1}, value, new int[] {0}, new long[] {8, 0}))
        .hasMessageContaining("matchedEdge");
    assertThatThrownBy(
            () -> PricedMatching.of(PAIR, new int[] {1, 1}, value, new int[] {0, -1}, new long[1]))
        .hasMessageContaining("mentorPrice");
  }

  @Test
  void valuesUpToTheLimitAreExactAndLargerOnesRefused() {
    long most = Long.MAX_VALUE / 9;
    PricedMatching best = PricedMatching.of(
        PAIR, new int[] {1, 1}, new long[] {most, 0, 5}, new int[] {0, -1}, new long[] {most, 0});
    assertThat(best.ifForced(2).orElseThrow().gain()).isEqualTo(5 - most);
    assertThatThrownBy(() -> PricedMatching.of(
            PAIR, new int[] {1, 1}, new long[] {most + 1, 0, 5}, new int[] {0, -1}, new long[] {
              most + 1, 0
            }))
        .hasMessageContaining("divide all values")
        .hasMessageContaining(Long.toString(most + 1));
    assertThatThrownBy(() -> PricedMatching.of(
            PAIR,
            new int[] {1, 1},
            new long[] {Long.MAX_VALUE, 0, 5},
            new int[] {0, -1},
            new long[] {8, 0}))
        .hasMessageContaining("divide all values");
  }

  /** Random changes of one problem, told to the matching and to the terms alike. */
  private static final class Walk {
    private final Cohort cohort;
    private final PricedMatching best;
    private final SplittableRandom random;
    private Cohort.Terms terms;
    private long total;

    Walk(Cohort cohort, PricedMatching best, SplittableRandom random) {
      this.cohort = cohort;
      this.best = best;
      this.random = random;
      this.terms = cohort.terms();
      this.total = cohort.total(best.matchedEdge());
    }

    void step() {
      int mentees = cohort.graph().mentees();
      int mentors = cohort.graph().mentors();
      int edges = cohort.graph().edges();
      int[] before = best.matchedEdge();
      Change change = null;
      int kind = random.nextInt(9);
      if (kind < 3 && edges > 0) {
        change = pair(kind, random.nextInt(edges));
      } else if (kind < 6 && mentors > 0) {
        change = places(kind, random.nextInt(mentors));
      } else if (kind >= 6 && mentees > 0) {
        change = person(random.nextInt(mentees));
      }
      if (change != null) {
        assertThat(change.applyTo(before)).isEqualTo(best.matchedEdge());
        total += change.gain();
      }
    }

    private Change pair(int kind, int edge) {
      int i = cohort.menteeOf(edge);
      boolean closed = terms.closed()[edge];
      if (kind == 0 && closed) {
        terms = terms.close(edge, false);
        return best.permit(edge);
      }
      if (kind == 1 && !closed && (best.isFree(i) || best.matchedEdge()[i] != edge)) {
        terms = terms.close(edge, true);
        return best.forbid(edge);
      }
      if (kind == 2 && !closed && best.isFree(i)) {
        Optional<Change> forced = best.force(edge);
        if (forced.isPresent()) {
          int[] all = Arrays.copyOf(terms.forced(), terms.forced().length + 1);
          all[all.length - 1] = edge;
          terms = terms.with(all);
        }
        return forced.orElse(null);
      }
      return null;
    }

    private Change places(int kind, int mentor) {
      int open = best.places()[mentor];
      if (kind == 3) {
        terms = terms.place(mentor, 1);
        return best.addPlace(mentor);
      }
      if (kind == 4 && open > 0) {
        terms = terms.place(mentor, -1);
        return best.removePlace(mentor);
      }
      if (kind == 5 && random.nextInt(3) == 0) {
        terms = terms.place(mentor, -open);
        return best.closeMentor(mentor);
      }
      return null;
    }

    private Change person(int mentee) {
      if (best.isFree(mentee)) {
        terms = terms.without(mentee, true);
        return best.leave(mentee);
      }
      if (terms.gone()[mentee]) {
        terms = terms.without(mentee, false);
        return best.join(mentee);
      }
      terms = terms.with(Arrays.stream(terms.forced())
          .filter(e -> cohort.menteeOf(e) != mentee)
          .toArray());
      return best.release(mentee);
    }

    void check() {
      checkPrices();
      assertThat(total).isEqualTo(cohort.bestBruteForce(terms));
      assertThat(cohort.keeps(best.matchedEdge(), terms)).isTrue();
    }

    /** What is still free to decide, as a problem of its own, is solved best: its prices prove it. */
    void checkPrices() {
      int[] matched = best.matchedEdge();
      assertThat(total).isEqualTo(cohort.total(matched));
      int[][] rows = new int[matched.length][];
      List<Long> values = new ArrayList<>();
      int[] own = new int[matched.length];
      for (int i = 0; i < matched.length; i++) {
        int mentee = i;
        int[] open = IntStream.range(cohort.graph().firstEdge(i), cohort.graph().endEdge(i))
            .filter(e -> best.isFree(mentee) && !terms.closed()[e])
            .toArray();
        own[i] = -1;
        for (int k = 0; k < open.length; k++) {
          own[i] = best.isFree(i) && open[k] == matched[i] ? values.size() : own[i];
          values.add(cohort.value()[open[k]]);
        }
        rows[i] = Arrays.stream(open).map(cohort.graph()::mentorOf).toArray();
      }
      CandidateGraph rest = CandidateGraph.ofRows(cohort.graph().mentors(), rows);
      assertThat(OptimalityCheck.check(
              rest,
              best.places(),
              values.stream().mapToLong(v -> v).toArray(),
              0,
              own,
              best.menteePrice(),
              best.mentorPrice()))
          .isEqualTo(new Verdict.Holds());
    }
  }
}
