package org.weft.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.certificate.Aim.PairWorth;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.rematch.ChangeCause.Exchanged;
import org.weft.matching.rematch.PairChange.Kind;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.StrictLists;

/** What rematching promises for any people, any announced pairs and any change. */
class RematchingLawsTest {
  private static final TieBreak TIE_BREAK = TieBreak.seeded(3);

  /** People as they are now, and what was announced to whom. */
  record Case(
      MatchingRound round, ImmutableSet<Pairing> announced, ImmutableList<PairWorth> worths) {
    Rematching again() {
      return Rematching.of(round, announced).worth(worths);
    }

    MatchingProblem problem() {
      return round.problem();
    }

    long worth(Pairing pair) {
      return worths.stream()
          .filter(each -> each.pair().equals(pair))
          .mapToLong(PairWorth::worth)
          .findFirst()
          .orElse(announced.contains(pair) ? 1 : 0);
    }

    long kept(List<Pairing> pairs) {
      return pairs.stream().mapToLong(this::worth).sum();
    }

    long points(List<Pairing> pairs) {
      return pairs.stream()
          .mapToLong(pair ->
              problem().points(problem().candidate(pair.mentee(), pair.mentor()).getAsInt()))
          .sum();
    }

    /** All matchings of most people. */
    List<ImmutableList<Pairing>> largest() {
      List<ImmutableList<Pairing>> all = AllMatchings.of(problem()).all();
      int most = all.stream().mapToInt(List::size).max().orElse(0);
      return all.stream().filter(pairs -> pairs.size() == most).toList();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return RoundArbitraries.settings()
        .filter(setting -> setting.cohort().mentees().size() <= 6)
        .flatMap(setting -> Combinators.combine(
                RoundArbitraries.terms(setting), Arbitraries.integers().list().ofSize(24))
            .as((terms, numbers) -> {
              // What holds by hand today may contradict; here it is what was announced that
              // matters.
              RoundTerms today = RoundTerms.builder()
                  .paused(terms.paused())
                  .forbidden(terms.forbidden())
                  .build();
              MatchingRound round = setting.round().on(today);
              return new Case(
                  round,
                  announced(setting.round().problem(), numbers),
                  worths(announced(setting.round().problem(), numbers), numbers));
            }));
  }

  /** Some of the pairs that were possible before, one for each mentee, and people who have left since. */
  private static ImmutableSet<Pairing> announced(MatchingProblem before, List<Integer> numbers) {
    ImmutableSet.Builder<Pairing> pairs = ImmutableSet.builder();
    for (int i = 0; i < before.mentees().size(); i++) {
      int width = before.endCandidate(i) - before.firstCandidate(i);
      int number = Math.floorMod(numbers.get(i), 3 * width + 3);
      if (number < 2 * width) {
        int mentor = before.mentorOf(before.firstCandidate(i) + number % width);
        pairs.add(Pairing.of(before.mentees().get(i), before.mentors().get(mentor)));
      } else if (number == 3 * width) {
        pairs.add(Pairing.of(before.mentees().get(i), ParticipantId.of("who-left")));
      }
    }
    return pairs.build();
  }

  private static ImmutableList<PairWorth> worths(
      ImmutableSet<Pairing> announced, List<Integer> numbers) {
    return IntStream.range(0, announced.size())
        .filter(k -> numbers.get(12 + k) % 2 == 0)
        .mapToObj(k ->
            new PairWorth(announced.asList().get(k), 1 + Math.floorMod(numbers.get(12 + k), 4)))
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 80)
  void leastDisturbanceKeepsTheMostOfWhatWasAnnouncedAmongLargestMatchings(
      @ForAll("cases") Case given) {
    Rematch rematch = given.again().leastDisturbance(TIE_BREAK);
    ImmutableList<Pairing> pairs = rematch.matching().solution().pairs();
    Comparator<List<Pairing>> better =
        Comparator.<List<Pairing>>comparingLong(given::kept).thenComparingLong(given::points);
    assertThat(given.largest()).contains(pairs);
    assertThat(given.largest()).noneMatch(other -> better.compare(other, pairs) > 0);
    assertThat(
            CertificateCheck.of(given.problem(), rematch.matching().solution()).holds())
        .isTrue();
  }

  @Property(tries = 80)
  void bestTotalGivesNothingUpForPointsAndKeepsWhatItCan(@ForAll("cases") Case given) {
    ImmutableList<Pairing> pairs =
        given.again().bestTotal(TIE_BREAK).matching().solution().pairs();
    Comparator<List<Pairing>> better =
        Comparator.<List<Pairing>>comparingLong(given::points).thenComparingLong(given::kept);
    assertThat(given.largest()).contains(pairs);
    assertThat(given.largest()).noneMatch(other -> better.compare(other, pairs) > 0);
  }

  @Property(tries = 80)
  void nearestStableIsStableAndNoStableMatchingKeepsMore(@ForAll("cases") Case given) {
    ImmutableList<Pairing> pairs =
        given.again().nearestStable(TIE_BREAK).matching().solution().pairs();
    List<ImmutableList<Pairing>> stable =
        StrictLists.of(given.problem(), TIE_BREAK).stable();
    assertThat(stable).contains(pairs);
    assertThat(stable).noneMatch(other -> given.kept(other) > given.kept(pairs));
  }

  /** With everything kept, a pair ends only for a cause of its own. */
  @Property(tries = 80)
  void nothingAnnouncedMovesUnlessItMust(@ForAll("cases") Case given) {
    Rematch rematch = given.again().keepingAll(TIE_BREAK);
    assertThat(rematch.changes())
        .filteredOn(change -> change.kind() == Kind.ENDED)
        .allMatch(PairChange::directly);
    assertThat(CertificateCheck.of(
                given.again().keeping(TIE_BREAK).problem(), rematch.matching().solution())
            .holds())
        .isTrue();
    ImmutableList<Pairing> possible = given.announced().stream()
        .filter(pair -> given.problem().candidate(pair.mentee(), pair.mentor()).isPresent())
        .collect(ImmutableList.toImmutableList());
    long most = Sets.powerSet(ImmutableSet.copyOf(possible)).stream()
        .filter(set -> fits(given.problem(), set))
        .mapToLong(set -> given.kept(List.copyOf(set)))
        .max()
        .orElse(0);
    assertThat(given.kept(rematch.kept())).isEqualTo(most);
  }

  private static boolean fits(MatchingProblem problem, Set<Pairing> pairs) {
    return IntStream.range(0, problem.mentors().size())
        .allMatch(j -> pairs.stream()
                .filter(pair -> pair.mentor().equals(problem.mentors().get(j)))
                .count()
            <= problem.places(j));
  }

  /** Kept, ended and begun pairs account for everything before and after, and nothing changes without a cause. */
  @Property(tries = 80)
  void changesAreTheWholeDifferenceAndEachHasACause(@ForAll("cases") Case given) {
    for (Rematch rematch : ImmutableList.of(
        given.again().leastDisturbance(TIE_BREAK),
        given.again().bestTotal(TIE_BREAK),
        given.again().keepingAll(TIE_BREAK),
        given.again().nearestStable(TIE_BREAK))) {
      ImmutableSet<Pairing> after =
          ImmutableSet.copyOf(rematch.matching().solution().pairs());
      assertThat(pairs(rematch, Kind.ENDED)).isEqualTo(Sets.difference(given.announced(), after));
      assertThat(pairs(rematch, Kind.BEGUN)).isEqualTo(Sets.difference(after, given.announced()));
      assertThat(ImmutableSet.copyOf(rematch.kept()))
          .isEqualTo(Sets.intersection(after, given.announced()));
      assertThat(rematch.changes()).isSorted().allSatisfy(change -> {
        assertThat(change.causes()).isNotEmpty();
        assertThat(change.inEnglish()).startsWith(change.pair().toString());
      });
      assertThat(rematch.disturbance())
          .isEqualTo(given.kept(List.copyOf(Sets.difference(given.announced(), after))));
    }
  }

  private static Set<Pairing> pairs(Rematch rematch, Kind kind) {
    return rematch.changes().stream()
        .filter(change -> change.kind() == kind)
        .map(PairChange::pair)
        .collect(Collectors.toSet());
  }

  /** Pairs that were only exchanged are told with what the exchange gains, and the best total never loses by one. */
  @Property(tries = 80)
  void exchangesForTheBestTotalNeverLose(@ForAll("cases") Case given) {
    for (PairChange change : given.again().bestTotal(TIE_BREAK).changes()) {
      for (ChangeCause cause : change.causes()) {
        if (cause instanceof Exchanged exchanged) {
          assertThat(exchanged.points()).isPositive();
        }
      }
    }
  }

  @Property(tries = 50)
  void matchingAgainWhenNothingChangedChangesNothing(@ForAll("cases") Case given) {
    ImmutableList<Pairing> before =
        given.again().leastDisturbance(TIE_BREAK).matching().solution().pairs();
    Rematching unchanged = Rematching.of(given.round(), before);
    assertThat(unchanged.leastDisturbance(TIE_BREAK).changes()).isEmpty();
    assertThat(unchanged.keepingAll(TIE_BREAK).changes()).isEmpty();
    ImmutableList<Pairing> stable =
        StableStrategies.mentorProposing().solve(given.problem(), TIE_BREAK).pairs();
    assertThat(Rematching.of(given.round(), stable).nearestStable(TIE_BREAK).changes())
        .isEmpty();
  }

  /** The curve rises, its ends are the two extremes, every choice is proved, and no matching lies above it. */
  @Property(tries = 60)
  void theCurveIsMonotoneAndItsEndsAreTheExtremes(@ForAll("cases") Case given) {
    ImmutableList<TradeOff> curve = given.again().curve(TIE_BREAK, 100);
    Rematch calm = given.again().leastDisturbance(TIE_BREAK);
    Rematch best = given.again().bestTotal(TIE_BREAK);
    assertThat(curve.get(0).disturbance()).isEqualTo(calm.disturbance());
    assertThat(curve.get(0).totalPoints())
        .isEqualTo(given.points(calm.matching().solution().pairs()));
    TradeOff last = curve.get(curve.size() - 1);
    assertThat(last.disturbance()).isEqualTo(best.disturbance());
    assertThat(last.totalPoints())
        .isEqualTo(given.points(best.matching().solution().pairs()));
    for (int k = 0; k < curve.size(); k++) {
      TradeOff choice = curve.get(k);
      assertThat(CertificateCheck.of(given.problem(), choice.solution()).holds())
          .isTrue();
      assertThat(choice.totalPoints()).isEqualTo(given.points(choice.solution().pairs()));
      assertThat(given.again().changes(choice.solution()).disturbance())
          .isEqualTo(choice.disturbance());
      if (k > 0) {
        TradeOff before = curve.get(k - 1);
        assertThat(choice.disturbance()).isGreaterThan(before.disturbance());
        assertThat(choice.totalPoints()).isGreaterThan(before.totalPoints());
        assertNothingAbove(given, before, choice);
      }
    }
  }

  private static void assertNothingAbove(Case given, TradeOff left, TradeOff right) {
    long all = given.kept(List.copyOf(given.announced()));
    for (ImmutableList<Pairing> other : given.largest()) {
      long disturbance = all - given.kept(other);
      long above =
          (right.disturbance() - left.disturbance()) * (given.points(other) - left.totalPoints())
              - (right.totalPoints() - left.totalPoints()) * (disturbance - left.disturbance());
      assertThat(above).isNotPositive();
    }
  }

  @Property(tries = 50)
  void aShorterCurveListsBothEndsAndCornersOfTheWholeOne(@ForAll("cases") Case given) {
    ImmutableList<TradeOff> whole = given.again().curve(TIE_BREAK, 100);
    ImmutableList<TradeOff> short3 = given.again().curve(TIE_BREAK, 3);
    assertThat(short3).hasSize(Math.min(3, whole.size()));
    assertThat(short3).first().isEqualTo(whole.get(0));
    assertThat(short3).last().isEqualTo(whole.get(whole.size() - 1));
  }

  /** Whoever waits is matched between the soonest and the latest round when places come free as stated. */
  @Property(tries = 80)
  void nobodyWaitsLongerThanTheEstimateSays(@ForAll("cases") Case given, @ForAll long seed) {
    MatchingProblem problem = given.problem();
    SplittableRandom random = new SplittableRandom(seed);
    Map<ParticipantId, Integer> waits = new HashMap<>();
    problem.mentees().forEach(mentee -> waits.put(mentee, 1 + random.nextInt(3)));
    WaitingList list = new WaitingList(ImmutableMap.copyOf(waits));
    List<ComingPlace> coming = new ArrayList<>();
    for (int k = 0; k < 6 && !problem.mentors().isEmpty(); k++) {
      coming.add(new ComingPlace(
          problem.mentors().get(random.nextInt(problem.mentors().size())), 1 + random.nextInt(4)));
    }
    Map<ParticipantId, Integer> matchedIn = rounds(problem, list, coming);
    for (ParticipantId mentee : problem.mentees()) {
      WaitEstimate estimate = list.estimate(mentee, problem, coming);
      int matched = matchedIn.getOrDefault(mentee, Integer.MAX_VALUE);
      assertThat(matched).isGreaterThanOrEqualTo(estimate.soonest().orElse(Integer.MAX_VALUE));
      assertThat(matched).isLessThanOrEqualTo(estimate.latest().orElse(Integer.MAX_VALUE));
      assertThat(estimate.inEnglish()).isNotBlank();
    }
  }

  /** Plays the rounds: nobody has a place but those that come free. */
  private static Map<ParticipantId, Integer> rounds(
      MatchingProblem problem, WaitingList start, List<ComingPlace> coming) {
    Map<ParticipantId, Integer> matchedIn = new HashMap<>();
    Map<ParticipantId, Integer> free = new HashMap<>();
    Set<ParticipantId> waiting = new HashSet<>(problem.mentees());
    for (int round = 1; round <= 4; round++) {
      for (ComingPlace place : coming) {
        if (place.round() == round) {
          free.merge(place.mentor(), 1, Integer::sum);
        }
      }
      ProblemBuilder builder = MatchingProblem.builder();
      problem.mentors().forEach(mentor -> builder.mentor(mentor, free.getOrDefault(mentor, 0)));
      waiting.forEach(builder::mentee);
      for (int i = 0; i < problem.mentees().size(); i++) {
        for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
          if (waiting.contains(problem.mentees().get(i))) {
            builder.candidate(
                problem.mentees().get(i), problem.mentors().get(problem.mentorOf(c)), 0.5);
          }
        }
      }
      for (Pairing pair : OptimalStrategies.mostPeopleThen(start.aim())
          .solve(builder.build(), TIE_BREAK)
          .pairs()) {
        matchedIn.put(pair.mentee(), round);
        waiting.remove(pair.mentee());
        free.merge(pair.mentor(), -1, Integer::sum);
      }
    }
    return matchedIn;
  }
}
