package org.weft.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.BaselineStrategies;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;
import org.weft.matching.testing.RoundArbitraries;

class ExplanationLawsTest {
  private static final MatchingStrategy MOST = OptimalStrategies.mostPeopleThenBestTotal();
  private static final MatchingStrategy BEST = OptimalStrategies.bestTotal();

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return Arbitraries.oneOf(
        ProblemArbitraries.tiny(), FeatureArbitraries.forced(ProblemArbitraries.tiny()));
  }

  @Provide
  Arbitrary<MatchingStrategy> exact() {
    return Arbitraries.of(MOST, BEST);
  }

  @Provide
  Arbitrary<MatchingStrategy> any() {
    return Arbitraries.of(
        MOST,
        BEST,
        StableStrategies.menteeProposing(),
        StableStrategies.mentorProposing(),
        BaselineStrategies.greedy());
  }

  @Provide
  Arbitrary<RoundArbitraries.Setting> settings() {
    return RoundArbitraries.settings();
  }

  private static Explanations whyAll(MatchingProblem problem, MatchingStrategy strategy) {
    return Explanations.of(
        problem, strategy.solve(problem, TieBreak.byId()), Visibility.coordinator());
  }

  /** Better by the strategy: people first, or not at all, then points. */
  private static Comparator<List<Pairing>> quality(AllMatchings all, MatchingStrategy strategy) {
    Comparator<List<Pairing>> byPoints = Comparator.comparingLong(all::total);
    return strategy == MOST
        ? Comparator.comparingInt((List<Pairing> pairs) -> pairs.size()).thenComparing(byPoints)
        : byPoints;
  }

  private static Optional<List<Pairing>> bestWith(
      MatchingProblem problem, AllMatchings all, MatchingStrategy strategy, Pairing wanted) {
    return all.all().stream()
        .<List<Pairing>>map(pairs -> pairs)
        .filter(pairs -> pairs.containsAll(problem.forced()) && pairs.contains(wanted))
        .max(quality(all, strategy));
  }

  /** Forces each pair and tries everything: people and points fewer are what was said, and so are the moves. */
  @Property(tries = 500)
  void everyCostIsWhatForcingThePairAndSolvingAgainCosts(
      @ForAll("tiny") MatchingProblem problem, @ForAll("exact") MatchingStrategy strategy) {
    Solution solution = strategy.solve(problem, TieBreak.byId());
    Explanations why = Explanations.of(problem, solution, Visibility.coordinator());
    AllMatchings all = AllMatchings.of(problem);
    for (Pairing pair : Listings.candidates(problem)) {
      if (!solution.pairs().contains(pair)) {
        Optional<List<Pairing>> best = bestWith(problem, all, strategy, pair);
        Optional<Cost> cost = costOf(why.not(pair.mentee(), pair.mentor()));
        if (best.isEmpty()) {
          assertThat(cost).isEmpty();
        } else {
          Cost.Exact exact = (Cost.Exact) cost.orElseThrow();
          assertThat(exact.points()).isEqualTo(all.total(solution.pairs()) - all.total(best.get()));
          if (strategy == MOST) {
            assertThat(exact.people())
                .isEqualTo(solution.pairs().size() - best.get().size());
          }
          List<Pairing> moved = moved(solution.pairs(), exact.moves());
          assertThat(all.all().stream().map(ImmutableSet::copyOf))
              .contains(ImmutableSet.copyOf(moved));
          assertThat(moved).contains(pair).containsAll(problem.forced());
          assertThat(all.total(moved)).isEqualTo(all.total(best.get()));
          assertThat(moved.size()).isEqualTo(solution.pairs().size() - exact.people());
        }
      }
    }
  }

  private static Optional<Cost> costOf(WhyNot why) {
    if (why instanceof WhyNot.PlacesHeld held) {
      return Optional.of(held.cost());
    }
    return why instanceof WhyNot.PlaceFree free ? Optional.of(free.cost()) : Optional.empty();
  }

  private static List<Pairing> moved(List<Pairing> pairs, List<Move> moves) {
    List<Pairing> after = new ArrayList<>(pairs);
    for (Move move : moves) {
      ParticipantId mentee = move.mentee().id().orElseThrow();
      move.from()
          .ifPresent(
              from -> assertThat(after.remove(Pairing.of(mentee, from.id().orElseThrow())))
                  .isTrue());
    }
    for (Move move : moves) {
      move.to()
          .ifPresent(to ->
              after.add(Pairing.of(move.mentee().id().orElseThrow(), to.id().orElseThrow())));
    }
    return after;
  }

  /** The same for larger problems and dense ones, whose prices come from another kernel: forces, and lets the strategy solve. */
  @Property(tries = 60)
  void inLargerProblemsForcingAndSolvingAgainCostsTheSame(
      @ForAll long seed, @ForAll("exact") MatchingStrategy strategy) {
    SplittableRandom random = new SplittableRandom(seed);
    MatchingProblem problem = dense(random);
    Solution solution = strategy.solve(problem, TieBreak.byId());
    Explanations why = Explanations.of(problem, solution, Visibility.coordinator());
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    for (int k = 0; k < 8 && !candidates.isEmpty(); k++) {
      Pairing pair = candidates.get(random.nextInt(candidates.size()));
      boolean open = problem.places(problem.indexOfMentor(pair.mentor()).orElseThrow()) > 0;
      if (open && !solution.pairs().contains(pair)) {
        Solution again = strategy.solve(problem.withForced(List.of(pair)), TieBreak.byId());
        Cost.Exact cost =
            (Cost.Exact) costOf(why.not(pair.mentee(), pair.mentor())).orElseThrow();
        assertThat(cost.points()).isEqualTo(total(problem, solution) - total(problem, again));
        if (strategy == MOST) {
          assertThat(cost.people())
              .isEqualTo(solution.pairs().size() - again.pairs().size());
        }
      }
    }
  }

  private static long total(MatchingProblem problem, Solution solution) {
    return solution.pairs().stream()
        .mapToLong(pair ->
            problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
  }

  /** Up to fifty people a side, nearly everybody a candidate of everybody. */
  private static MatchingProblem dense(SplittableRandom random) {
    var builder = MatchingProblem.builder();
    int mentees = 30 + random.nextInt(20);
    int mentors = 25 + random.nextInt(25);
    double share = random.nextBoolean() ? 0.95 : 0.1;
    for (int j = 0; j < mentors; j++) {
      builder.mentor(ParticipantId.of("m" + j), random.nextInt(3));
    }
    for (int i = 0; i < mentees; i++) {
      builder.mentee(ParticipantId.of("a" + i));
      for (int j = 0; j < mentors; j++) {
        if (random.nextDouble() < share) {
          builder.candidate(
              ParticipantId.of("a" + i), ParticipantId.of("m" + j), random.nextInt(1001) / 1000.0);
        }
      }
    }
    return builder.build();
  }

  @Property(tries = 300)
  void alternativesAreAllOthersSortedByCostThenFit(
      @ForAll("tiny") MatchingProblem problem, @ForAll("exact") MatchingStrategy strategy) {
    Solution solution = strategy.solve(problem, TieBreak.byId());
    Explanations why = Explanations.of(problem, solution, Visibility.coordinator());
    AllMatchings all = AllMatchings.of(problem);
    for (ParticipantId mentee : problem.mentees()) {
      List<Alternative> others = why.alternatives(mentee, 99);
      Set<Pairing> possible = Listings.candidates(problem).stream()
          .filter(pair -> pair.mentee().equals(mentee) && !solution.pairs().contains(pair))
          .filter(pair -> bestWith(problem, all, strategy, pair).isPresent())
          .collect(Collectors.toSet());
      assertThat(others)
          .extracting(each -> Pairing.of(mentee, each.partner().id().orElseThrow()))
          .containsExactlyInAnyOrderElementsOf(possible);
      assertSorted(others, strategy);
      for (Alternative each : others) {
        assertThat(why.not(mentee, each.partner().id().orElseThrow()))
            .satisfies(not -> assertThat(costOf(not)).contains(each.cost()));
      }
      assertThat(why.alternatives(mentee, 2))
          .isEqualTo(others.subList(0, Math.min(2, others.size())));
    }
    for (ParticipantId mentor : problem.mentors()) {
      List<Alternative> others = why.alternativesOfMentor(mentor, 99);
      assertSorted(others, strategy);
      for (Alternative each : others) {
        assertThat(costOf(why.not(each.partner().id().orElseThrow(), mentor)))
            .contains(each.cost());
      }
    }
  }

  private static void assertSorted(List<Alternative> others, MatchingStrategy strategy) {
    Comparator<Alternative> byPoints = Comparator.comparingLong(
        each -> each.cost() instanceof Cost.Exact exact ? exact.points() : Long.MAX_VALUE);
    Comparator<Alternative> byCost = strategy == MOST
        ? Comparator.<Alternative>comparingInt(
                each -> each.cost() instanceof Cost.Exact exact ? exact.people() : 99)
            .thenComparing(byPoints)
        : byPoints;
    assertThat(others)
        .isSortedAccordingTo(byCost
            .thenComparing(Comparator.comparingLong(Alternative::points).reversed())
            .thenComparing(each -> each.partner().id().orElseThrow()));
  }

  @Property(tries = 300)
  void thePlaceThatWouldHelpBringsWhatSolvingAgainBrings(
      @ForAll("tiny") MatchingProblem problem, @ForAll("exact") MatchingStrategy strategy) {
    Solution solution = strategy.solve(problem, TieBreak.byId());
    Explanations why = Explanations.of(problem, solution, Visibility.coordinator());
    AllMatchings all = AllMatchings.of(problem);
    for (ParticipantId mentee : unmatched(problem, solution)) {
      WhyNobody reason = why.nobody(mentee).get(0);
      if (reason instanceof WhyNobody.TooFewPlaces few) {
        few.nearest().ifPresent(place -> {
          int mentor = problem.indexOfMentor(place.mentor().id().orElseThrow()).orElseThrow();
          MatchingProblem more = withPlace(problem, mentor);
          AllMatchings then = AllMatchings.of(more);
          List<List<Pairing>> fitting = then.all().stream()
              .<List<Pairing>>map(pairs -> pairs)
              .filter(pairs -> pairs.containsAll(problem.forced()))
              .toList();
          List<Pairing> best = fitting.stream().max(quality(then, strategy)).orElseThrow();
          assertThat(place.points()).isEqualTo(then.total(best) - all.total(solution.pairs()));
          if (strategy == MOST) {
            assertThat(place.people()).isEqualTo(best.size() - solution.pairs().size());
          }
          if (place.forThem()) {
            assertThat(fitting)
                .anyMatch(pairs -> quality(then, strategy).compare(pairs, best) == 0
                    && pairs.stream().anyMatch(pair -> pair.mentee().equals(mentee)));
          }
        });
      }
    }
  }

  private static MatchingProblem withPlace(MatchingProblem problem, int mentor) {
    var builder = MatchingProblem.builder();
    problem.mentees().forEach(builder::mentee);
    for (int j = 0; j < problem.mentors().size(); j++) {
      builder.mentor(problem.mentors().get(j), problem.places(j) + (j == mentor ? 1 : 0));
    }
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    for (int c = 0; c < candidates.size(); c++) {
      builder.candidate(
          candidates.get(c).mentee(), candidates.get(c).mentor(), problem.points(c) / 1_000_000.0);
    }
    return builder.build();
  }

  private static List<ParticipantId> unmatched(MatchingProblem problem, Solution solution) {
    Set<ParticipantId> matched =
        solution.pairs().stream().map(Pairing::mentee).collect(Collectors.toSet());
    return problem.mentees().stream().filter(each -> !matched.contains(each)).toList();
  }

  /** By the definition: the mentees have no other mentors, outnumber their places, and no part of them does. */
  @Property(tries = 300)
  void aShortageIsASmallestHallViolatorAroundThePerson(
      @ForAll("tiny") MatchingProblem problem, @ForAll("any") MatchingStrategy strategy) {
    Solution solution = strategy.solve(problem, TieBreak.byId());
    MatchingProblem rest = problem.afterForced();
    Explanations why = Explanations.of(problem, solution, Visibility.coordinator());
    for (ParticipantId mentee : unmatched(problem, solution)) {
      if (why.nobody(mentee).get(0) instanceof WhyNobody.TooFewPlaces few) {
        Set<ParticipantId> group = ImmutableSet.copyOf(few.mentees().named());
        assertThat(group).contains(mentee);
        assertThat(few.mentors().named()).containsExactlyElementsOf(mentorsOf(rest, group));
        assertThat(few.places()).hasValue(placesOf(rest, group)).hasValue(group.size() - 1);
        for (Set<ParticipantId> some : Sets.powerSet(group)) {
          assertThat(placesOf(rest, some) < some.size()).isEqualTo(some.size() == group.size());
        }
      }
    }
  }

  private static List<ParticipantId> mentorsOf(MatchingProblem problem, Set<ParticipantId> group) {
    return Listings.candidates(problem).stream()
        .filter(pair -> group.contains(pair.mentee()))
        .map(Pairing::mentor)
        .distinct()
        .sorted()
        .toList();
  }

  private static long placesOf(MatchingProblem problem, Set<ParticipantId> group) {
    return mentorsOf(problem, group).stream()
        .mapToLong(mentor -> problem.places(problem.indexOfMentor(mentor).orElseThrow()))
        .sum();
  }

  @Property(tries = 300)
  void boundsOfEverybodyAreAtMostTheExactCosts(
      @ForAll("tiny") MatchingProblem problem, @ForAll("exact") MatchingStrategy strategy) {
    Explanations why = whyAll(problem, strategy);
    for (BriefReason reason : why.everybody()) {
      if (reason instanceof BriefReason.Learns learns) {
        ParticipantId mentee = learns.person().id().orElseThrow();
        List<Alternative> others = why.alternatives(mentee, 99);
        assertThat(learns.another())
            .isInstanceOf(others.isEmpty() ? Cost.NotPossible.class : Cost.AtLeast.class);
        for (Alternative other : others) {
          Cost.Exact exact = (Cost.Exact) other.cost();
          Cost.AtLeast bound = (Cost.AtLeast) learns.another();
          assertThat(bound.points()).isNotNegative();
          if (exact.people() == 0 || strategy == BEST) {
            assertThat(bound.people()).isZero();
            assertThat(bound.points()).isLessThanOrEqualTo(exact.points());
          }
        }
        assertThat(learns.rank())
            .isEqualTo(why.pair(mentee).ofMentee().orElseThrow().rank());
      }
    }
  }

  @Property(tries = 300)
  void everybodyAppearsOnceInEachPart(
      @ForAll MatchingProblem problem, @ForAll("any") MatchingStrategy strategy) {
    List<BriefReason> reasons = whyAll(problem, strategy).everybody();
    assertThat(reasons.stream().filter(each -> each.part() == Part.MENTEE))
        .extracting(each -> each.person().id().orElseThrow())
        .containsExactlyElementsOf(problem.mentees());
    assertThat(reasons.stream().filter(each -> each.part() == Part.MENTOR))
        .extracting(each -> each.person().id().orElseThrow())
        .containsExactlyElementsOf(problem.mentors());
    assertThat(reasons).hasSize(problem.mentees().size() + problem.mentors().size());
    assertThat(reasons).allSatisfy(each -> assertThat(each.inEnglish()).isNotBlank());
  }

  @Property(tries = 300)
  void cutOffsAreTheLeastScoresOfFullMentors(
      @ForAll MatchingProblem problem, @ForAll("any") MatchingStrategy strategy) {
    Solution solution = strategy.solve(problem, TieBreak.byId());
    Map<ParticipantId, List<Integer>> held = new HashMap<>();
    for (Pairing pair : solution.pairs()) {
      held.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>())
          .add(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow());
    }
    List<String> expected = new ArrayList<>();
    for (int j = 0; j < problem.mentors().size(); j++) {
      List<Integer> own = held.getOrDefault(problem.mentors().get(j), List.of());
      if (!own.isEmpty() && own.size() == problem.places(j)) {
        expected.add(problem.mentors().get(j) + " " + own.size() + " "
            + own.stream().mapToLong(problem::points).min().orElseThrow() + " "
            + own.stream().mapToLong(problem::mentorPoints).min().orElseThrow());
      }
    }
    assertThat(Explanations.of(problem, solution, Visibility.coordinator()).cutOffs())
        .extracting(each -> each.mentor().inEnglish() + " " + each.places() + " " + each.points()
            + " " + each.mentorPoints())
        .containsExactlyElementsOf(expected);
  }

  /** By the definition of stability: one of the two is content, or the pair was no candidate. */
  @Property(tries = 200)
  void stablePairsLeaveNoTwoWhoWouldBothGain(@ForAll MatchingProblem problem) {
    Solution solution = StableStrategies.menteeProposing().solve(problem, TieBreak.byId());
    Explanations why = Explanations.of(problem, solution, Visibility.coordinator());
    for (Pairing pair : Listings.candidates(problem)) {
      if (!solution.pairs().contains(pair)) {
        WhyNot reason = why.not(pair.mentee(), pair.mentor());
        assertThat(reason).isInstanceOfAny(WhyNot.PrefersOwn.class, WhyNot.NoPlace.class);
        if (reason instanceof WhyNot.PrefersOwn own) {
          int c = problem.candidate(pair.mentee(), pair.mentor()).orElseThrow();
          assertThat(own.menteeIsContent())
              .isEqualTo(solution.pairs().stream()
                  .filter(each -> each.mentee().equals(pair.mentee()))
                  .anyMatch(each -> problem.menteePoints(
                          problem.candidate(each.mentee(), each.mentor()).orElseThrow())
                      >= problem.menteePoints(c)));
          assertThat(own.menteeIsContent() || own.mentorIsContent()).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void theOrderOfTheListingChangesNothing(
      @ForAll("tiny") MatchingProblem problem,
      @ForAll("any") MatchingStrategy strategy,
      @ForAll long seed) {
    MatchingProblem shuffled = Listings.shuffled(problem, seed).withForced(problem.forced());
    assertThat(everythingSaid(whyAll(problem, strategy), problem))
        .isEqualTo(everythingSaid(whyAll(shuffled, strategy), problem));
  }

  private static List<Object> everythingSaid(Explanations why, MatchingProblem problem) {
    List<Object> said = new ArrayList<>();
    Stream.concat(problem.mentees().stream(), problem.mentors().stream())
        .distinct()
        .forEach(person -> saidAbout(why, person, problem.mentors(), said));
    said.addAll(why.cutOffs());
    said.addAll(why.pairs());
    return said;
  }

  /** Every answer about one person that is not refused. */
  private static void saidAbout(
      Explanations why, ParticipantId person, List<ParticipantId> mentors, List<Object> said) {
    attempt(said, () -> why.pair(person));
    attempt(said, () -> why.nobody(person));
    attempt(said, () -> why.alternatives(person, 4));
    attempt(said, () -> why.alternativesOfMentor(person, 4));
    for (ParticipantId mentor : mentors) {
      attempt(said, () -> why.not(person, mentor));
    }
  }

  private static void attempt(List<Object> said, Supplier<Object> question) {
    try {
      said.add(question.get());
    } catch (IllegalArgumentException refused) {
      said.add("refused");
    }
  }

  /** Searches everything that is said, as text and in every value, for the ids of people outside. */
  @Property(tries = 300)
  void noExplanationNamesAnybodyOutsideOfWhatTheReaderMaySee(
      @ForAll("settings") RoundArbitraries.Setting setting,
      @ForAll("any") MatchingStrategy strategy,
      @ForAll long seed) {
    MatchingRound round = setting.round();
    Matching matching = round.match(strategy, TieBreak.byId());
    SplittableRandom random = new SplittableRandom(seed);
    List<ParticipantId> all =
        setting.cohort().participants().stream().map(each -> each.id()).toList();
    List<ParticipantId> seen =
        all.stream().filter(each -> random.nextInt(3) == 0).toList();
    Explanations why = Explanations.of(round, matching, Visibility.of(seen));
    List<Object> said = new ArrayList<>();
    for (ParticipantId person : seen) {
      saidAbout(why, person, all, said);
    }
    said.addAll(why.cutOffs());
    said.addAll(why.pairs());
    StringBuilder text = new StringBuilder();
    said.forEach(each -> render(each, text));
    for (ParticipantId outside : all) {
      if (!seen.contains(outside)) {
        assertThat(text.toString())
            .doesNotContainPattern("(?<![\\w-])" + Pattern.quote(outside.value()) + "(?![\\w-])");
      }
    }
  }

  /** A record's text holds all of its values; its sentence holds what is rendered. */
  private static void render(Object said, StringBuilder text) {
    if (said instanceof Iterable<?> many) {
      many.forEach(each -> render(each, text));
      return;
    }
    text.append(said).append('\n');
    String sentence = said instanceof PairReason pair
        ? pair.inEnglish()
        : said instanceof WhyNot not
            ? not.inEnglish()
            : said instanceof WhyNobody nobody
                ? nobody.inEnglish()
                : said instanceof Alternative other
                    ? other.inEnglish()
                    : said instanceof CutOff cutOff ? cutOff.inEnglish() : "";
    text.append(sentence).append('\n');
  }

  /** In whole rounds, with rules and cards: everybody has a reason, and those of the cohort are all there. */
  @Property(tries = 200)
  void nobodyOfTheCohortIsWithoutAReason(
      @ForAll("settings") RoundArbitraries.Setting setting,
      @ForAll("any") MatchingStrategy strategy) {
    MatchingRound round = setting.round();
    Matching matching = round.match(strategy, TieBreak.byId());
    Explanations why = Explanations.of(round, matching, Visibility.coordinator());
    assertThat(why.everybody().stream()
            .map(each -> each.person().id().orElseThrow())
            .distinct())
        .containsExactlyElementsOf(
            setting.cohort().participants().stream().map(each -> each.id()).toList());
    setting.cohort().participants().forEach(person -> {
      boolean paired = !matching.menteesOf(person.id()).isEmpty();
      if (matching.mentorOf(person.id()).isPresent()) {
        assertThat(why.pair(person.id()).inEnglish()).isNotBlank();
      } else if (!paired || person.learns()) {
        assertThat(why.nobody(person.id()))
            .isNotEmpty()
            .allSatisfy(reason -> assertThat(reason.inEnglish()).endsWith("."));
      }
    });
  }
}
