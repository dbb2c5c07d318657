package org.weft.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.Listings;

class PreferenceListsTest {
  private static final ParticipantId ANA = id("ana");
  private static final ParticipantId BEN = id("ben");
  private static final ParticipantId MO = id("mo");
  private static final ParticipantId NIA = id("nia");

  private static ParticipantId id(String name) {
    return ParticipantId.of(name);
  }

  /** The worked example of {@link PreferenceLists}. */
  private static PreferenceLists four() {
    return PreferenceLists.twoSides()
        .mentee(ANA, List.of(List.of(MO), List.of(NIA)))
        .mentee(BEN, List.of(List.of(MO, NIA)))
        .mentor(MO, 1, List.of(List.of(BEN), List.of(ANA)))
        .mentor(NIA, 2, List.of(List.of(BEN)));
  }

  @Test
  void aPairMayBeIfEachListsTheOther() {
    ListedProblem listed = four().build();
    assertThat(Listings.candidates(listed.problem()))
        .containsExactly(Pairing.of(ANA, MO), Pairing.of(BEN, MO), Pairing.of(BEN, NIA));
    assertThat(listed.byMenteeAlone()).containsExactly(Pairing.of(ANA, NIA));
    assertThat(listed.byMentorAlone()).isEmpty();
    assertThat(listed.problem().places(0)).isEqualTo(1);
    assertThat(listed.problem().places(1)).isEqualTo(2);
  }

  @Test
  void eachRankIsOnePointLess() {
    MatchingProblem problem = four().build().problem();
    int anaWithMo = problem.candidate(ANA, MO).orElseThrow();
    assertThat(problem.menteePoints(anaWithMo)).isEqualTo(1_000_000);
    assertThat(problem.mentorPoints(anaWithMo)).isEqualTo(999_999);
    assertThat(problem.points(anaWithMo)).isEqualTo(999_999);
    assertThat(ListedProblem.rank(problem.mentorPoints(anaWithMo))).isEqualTo(2);
  }

  @Test
  void listingsOfMentorsAloneAreReportedByMenteeToo() {
    ListedProblem listed = PreferenceLists.twoSides()
        .mentor(MO, 1, List.of(List.of(BEN, ANA)))
        .mentee(BEN, List.of())
        .mentee(ANA, List.of(List.of(MO)))
        .build();
    assertThat(listed.byMentorAlone()).containsExactly(Pairing.of(BEN, MO));
    assertThat(listed.byMenteeAlone()).isEmpty();
    assertThat(listed.problem().candidates()).isOne();
  }

  @Test
  void whoDidNotReturnAListingStillHasTheirPlaceInIt() {
    ListedProblem listed = PreferenceLists.twoSides()
        .mentee(ANA, List.of(List.of(MO), List.of(), List.of(NIA)))
        .mentor(MO, 1, List.of())
        .mentor(NIA, 1, List.of(List.of(ANA)))
        .build();
    assertThat(ListedProblem.rank(listed.problem().menteePoints(0))).isEqualTo(2);
  }

  @Test
  void nobodyAtAllIsAProblem() {
    assertThat(PreferenceLists.twoSides().build().problem())
        .isEqualTo(MatchingProblem.builder().build());
    assertThat(PreferenceLists.peers().build().problem())
        .isEqualTo(MatchingProblem.peers().build());
  }

  @Test
  void wrongListsAreRefusedWithAWayOut() {
    refuses(
        () -> four().mentee(ANA, List.of()).build(), "mentee ana was added twice; keep one list");
    refuses(
        () -> four().mentor(MO, 2, List.of()).build(),
        "mentor mo was added twice; add up the places and keep one list");
    refuses(
        () -> four().mentor(id("pia"), -1, List.of()),
        "places of pia must be 0 or more but was -1; use 0 for a full mentor");
    refuses(
        () -> four().mentee(id("cleo"), List.of(List.of(MO), List.of(NIA, MO))),
        "mo is on the list of cleo twice; keep one place");
    refuses(
        () -> four().mentee(id("cleo"), List.of(List.of(MO, MO))),
        "mo is on the list of cleo twice; keep one place");
    refuses(
        () -> four().mentor(id("pia"), 1, List.of(List.of(id("pia")))),
        "pia is on their own list; leave them out");
    refuses(
        () -> four().mentee(id("cleo"), List.of(List.of(BEN))).build(),
        "ben is on the list of cleo but was not added; call mentor(id, places, tiers)");
    refuses(
        () -> four().mentor(id("pia"), 1, List.of(List.of(MO))).build(),
        "mo is on the list of pia but was not added; call mentee(id, tiers)");
    refuses(
        () -> PreferenceLists.peers().person(ANA, List.of()).person(ANA, List.of()),
        "ana was added twice; keep one list");
    refuses(
        () -> PreferenceLists.peers().person(ANA, List.of(List.of(MO))).build(),
        "mo is on the list of ana but was not added; call person(id, tiers)");
    refuses(
        () -> PreferenceLists.peers().person(ANA, List.of(List.of(ANA))),
        "ana is on their own list; leave them out");
  }

  private static void refuses(Runnable call, String message) {
    assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static List<ParticipantId> crowd(int people) {
    return IntStream.range(0, people).mapToObj(i -> id("x" + i)).toList();
  }

  @Test
  void aMillionRanksAreReadAndNoMore() {
    List<ParticipantId> crowd = crowd(1_000_001);
    List<List<ParticipantId>> tiers =
        new ArrayList<>(List.of(crowd.subList(0, 999_999), crowd.subList(999_999, 1_000_000)));
    assertThat(RankedList.of(ANA, tiers).rank(crowd.get(999_999))).isEqualTo(1_000_000);
    assertThat(RankedList.points(1_000_000)).isOne();
    tiers.add(List.of());
    assertThat(RankedList.of(ANA, tiers).ranks()).hasSize(1_000_000);
    tiers.add(List.of(crowd.get(1_000_000)));
    refuses(
        () -> RankedList.of(ANA, tiers), "the list of ana has more than 1000000 ranks; shorten it");
  }

  @Test
  void twoRanksTogetherLeaveAPointOrAreRefused() {
    assertThat(RankedList.together(ANA, 500_001, MO, 500_001)).isZero();
    refuses(
        () -> RankedList.together(ANA, 500_002, MO, 500_001),
        "ana and mo have ranks 500002 and 500001 with each other, more than 1000002 together; "
            + "shorten their lists");
  }

  /** Lists of both sides, as a stranger would keep them. */
  private record Stated(
      Map<ParticipantId, List<List<ParticipantId>>> mentees,
      Map<ParticipantId, List<List<ParticipantId>>> mentors) {
    ListedProblem build(UnaryOperator<ParticipantId> name, Random order) {
      PreferenceLists lists = PreferenceLists.twoSides();
      shuffled(mentors.keySet(), order)
          .forEach(mentor ->
              lists.mentor(name.apply(mentor), 2, listed(mentors.get(mentor), name, order)));
      shuffled(mentees.keySet(), order)
          .forEach(
              mentee -> lists.mentee(name.apply(mentee), listed(mentees.get(mentee), name, order)));
      return lists.build();
    }

    ListedProblem pool(Random order) {
      PeerLists lists = PreferenceLists.peers();
      shuffled(mentees.keySet(), order)
          .forEach(
              person -> lists.person(person, listed(mentees.get(person), name -> name, order)));
      return lists.build();
    }
  }

  private static <T> List<T> shuffled(Collection<T> things, Random order) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, order);
    return shuffled;
  }

  private static List<List<ParticipantId>> listed(
      List<List<ParticipantId>> tiers, UnaryOperator<ParticipantId> name, Random order) {
    return tiers.stream()
        .map(tier -> shuffled(tier, order).stream().map(name).toList())
        .toList();
  }

  /** Up to six people a side, ids {@code p0} on; of a side's own people two may be on the other side, too. */
  @Provide
  Arbitrary<Stated> twoSides() {
    return stated(4);
  }

  /** One side alone, whose people list each other. */
  @Provide
  Arbitrary<Stated> onePool() {
    return stated(0);
  }

  private static Arbitrary<Stated> stated(int shift) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 6),
            Arbitraries.randoms())
        .as((mentees, mentors, random) -> {
          List<ParticipantId> left =
              IntStream.range(0, mentees).mapToObj(i -> id("p" + i)).toList();
          List<ParticipantId> right = shift == 0
              ? left
              : IntStream.range(shift, shift + mentors)
                  .mapToObj(i -> id("p" + i))
                  .toList();
          return new Stated(lists(left, right, random), lists(right, left, random));
        })
        .withoutEdgeCases();
  }

  private static Map<ParticipantId, List<List<ParticipantId>>> lists(
      List<ParticipantId> who, List<ParticipantId> whom, Random random) {
    Map<ParticipantId, List<List<ParticipantId>>> lists = new TreeMap<>();
    for (ParticipantId person : who) {
      List<List<ParticipantId>> tiers = new ArrayList<>();
      for (ParticipantId other : shuffled(whom, random)) {
        if (other.equals(person) || random.nextInt(4) == 0) {
          continue;
        }
        if (tiers.isEmpty() || random.nextBoolean()) {
          tiers.add(new ArrayList<>());
        }
        tiers.get(tiers.size() - 1).add(other);
      }
      lists.put(person, tiers);
    }
    return lists;
  }

  /** 1 + the number of strictly better; 0 if not listed. */
  private static int rank(List<List<ParticipantId>> tiers, ParticipantId person) {
    int better = 0;
    for (List<ParticipantId> tier : tiers) {
      if (tier.contains(person)) {
        return better + 1;
      }
      better += tier.size();
    }
    return 0;
  }

  @Property(tries = 300)
  void theOrderOfListingDoesNotMatter(@ForAll("twoSides") Stated stated, @ForAll long seed) {
    assertThat(stated.build(name -> name, new Random(seed)))
        .isEqualTo(stated.build(name -> name, new Random(1)));
  }

  @Property(tries = 300)
  void everyListingIsACandidateOrReported(@ForAll("twoSides") Stated stated) {
    ListedProblem listed = stated.build(name -> name, new Random(1));
    for (ParticipantId mentee : stated.mentees().keySet()) {
      for (ParticipantId mentor : stated.mentors().keySet()) {
        Pairing pair = Pairing.of(mentee, mentor);
        int own = rank(stated.mentees().get(mentee), mentor);
        int returned = rank(stated.mentors().get(mentor), mentee);
        assertThat(Listings.candidates(listed.problem()).contains(pair))
            .isEqualTo(own > 0 && returned > 0);
        assertThat(listed.byMenteeAlone().contains(pair)).isEqualTo(own > 0 && returned == 0);
        assertThat(listed.byMentorAlone().contains(pair)).isEqualTo(own == 0 && returned > 0);
      }
    }
  }

  @Property(tries = 300)
  void ranksAreRecovered(@ForAll("twoSides") Stated stated) {
    MatchingProblem problem = stated.build(name -> name, new Random(1)).problem();
    List<Pairing> candidates = Listings.candidates(problem);
    for (int c = 0; c < problem.candidates(); c++) {
      Pairing pair = candidates.get(c);
      int menteeRank = rank(stated.mentees().get(pair.mentee()), pair.mentor());
      int mentorRank = rank(stated.mentors().get(pair.mentor()), pair.mentee());
      assertThat(ListedProblem.rank(problem.menteePoints(c))).isEqualTo(menteeRank);
      assertThat(ListedProblem.rank(problem.mentorPoints(c))).isEqualTo(mentorRank);
      assertThat(problem.points(c)).isEqualTo(Scoring.POINTS + 2 - menteeRank - mentorRank);
    }
  }

  @Property(tries = 200)
  void otherNamesGiveTheSameProblemUnderOtherNames(@ForAll("twoSides") Stated stated) {
    ListedProblem plain = stated.build(name -> name, new Random(1));
    ListedProblem renamed = stated.build(Listings::longer, new Random(2));
    assertThat(renamed.problem().candidates()).isEqualTo(plain.problem().candidates());
    for (int c = 0; c < plain.problem().candidates(); c++) {
      assertThat(renamed.problem().menteePoints(c)).isEqualTo(plain.problem().menteePoints(c));
      assertThat(renamed.problem().mentorPoints(c)).isEqualTo(plain.problem().mentorPoints(c));
    }
    assertThat(renamed.byMenteeAlone()).hasSameSizeAs(plain.byMenteeAlone());
    assertThat(renamed.problem().mentees())
        .isEqualTo(plain.problem().mentees().stream().map(Listings::longer).toList());
  }

  @Property(tries = 300)
  void aPoolKeepsRanksFromEitherSide(@ForAll("onePool") Stated stated, @ForAll long seed) {
    ListedProblem listed = stated.pool(new Random(seed));
    MatchingProblem pool = listed.problem();
    assertThat(pool.isOnePool()).isTrue();
    assertThat(listed.byMentorAlone()).isEmpty();
    for (ParticipantId person : stated.mentees().keySet()) {
      for (ParticipantId other : stated.mentees().keySet()) {
        int own = rank(stated.mentees().get(person), other);
        int returned = rank(stated.mentees().get(other), person);
        assertThat(pool.candidate(person, other).isPresent()).isEqualTo(own > 0 && returned > 0);
        assertThat(listed.byMenteeAlone().contains(Pairing.of(person, other)))
            .isEqualTo(own > 0 && returned == 0);
        pool.candidate(person, other).ifPresent(c -> {
          assertThat(ListedProblem.rank(pool.menteePoints(c))).isEqualTo(own);
          assertThat(ListedProblem.rank(pool.mentorPoints(c))).isEqualTo(returned);
          assertThat(pool.points(c)).isEqualTo(Scoring.POINTS + 2 - own - returned);
        });
      }
    }
  }

  /**
   * Example 1 of D. Gale and L. Shapley, "College Admissions and the Stability of Marriage" (1962): three men, three women,
   * and by the paper three stable sets of marriages.
   */
  private static MatchingProblem galeAndShapleysFirst() {
    return PreferenceLists.twoSides()
        .mentee(id("alpha"), strict("a", "b", "c"))
        .mentee(id("beta"), strict("b", "c", "a"))
        .mentee(id("gamma"), strict("c", "a", "b"))
        .mentor(id("a"), 1, strict("beta", "gamma", "alpha"))
        .mentor(id("b"), 1, strict("gamma", "alpha", "beta"))
        .mentor(id("c"), 1, strict("alpha", "beta", "gamma"))
        .build()
        .problem();
  }

  private static List<List<ParticipantId>> strict(String... names) {
    return List.of(names).stream().map(name -> List.of(id(name))).toList();
  }

  private static ImmutableList<Pairing> marriages(String alphas, String betas, String gammas) {
    return ImmutableList.of(
        Pairing.of(id("alpha"), id(alphas)),
        Pairing.of(id("beta"), id(betas)),
        Pairing.of(id("gamma"), id(gammas)));
  }

  @Test
  void galeAndShapleysFirstExampleHasTheThreeStableMatchingsOfThePaper() {
    MatchingProblem problem = galeAndShapleysFirst();
    assertThat(AllMatchings.of(problem).weaklyStable())
        .containsExactlyInAnyOrder(
            marriages("a", "b", "c"), marriages("c", "a", "b"), marriages("b", "c", "a"));
    assertThat(
            StableStrategies.menteeProposing().solve(problem, TieBreak.byId()).pairs())
        .isEqualTo(marriages("a", "b", "c"));
    assertThat(
            StableStrategies.mentorProposing().solve(problem, TieBreak.byId()).pairs())
        .isEqualTo(marriages("c", "a", "b"));
  }

  /** In that example every matching of the three that the paper names has twelve ranks in total, and none has fewer. */
  @Test
  void theBestTotalHasTheSmallestSumOfRanks() {
    MatchingProblem problem = galeAndShapleysFirst();
    Solution solution = OptimalStrategies.mostPeopleThenBestTotal().solve(problem, TieBreak.byId());
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    AllMatchings matchings = AllMatchings.of(problem);
    assertThat(matchings.total(solution.pairs())).isEqualTo(3 * (Scoring.POINTS + 2) - 12);
    assertThat(matchings.bestTotal(3)).isEqualTo(3 * (Scoring.POINTS + 2) - 12);
  }

  /** Example 3 of the same paper: four who share rooms in pairs, and no two pairs are stable. */
  @Test
  void galeAndShapleysRoommatesHaveNoStablePairs() {
    MatchingProblem pool = PreferenceLists.peers()
        .person(id("alpha"), strict("beta", "gamma", "delta"))
        .person(id("beta"), strict("gamma", "alpha", "delta"))
        .person(id("gamma"), strict("alpha", "beta", "delta"))
        .person(id("delta"), strict("alpha", "beta", "gamma"))
        .build()
        .problem();
    for (String[] rooms : new String[][] {
      {"alpha", "beta", "gamma", "delta"},
      {"alpha", "gamma", "beta", "delta"},
      {"alpha", "delta", "beta", "gamma"}
    }) {
      assertThat(isBlocked(pool, rooms)).isTrue();
    }
  }

  /** Rooms of 0 and 1, and of 2 and 3; tries every two people of different rooms. */
  private static boolean isBlocked(MatchingProblem pool, String[] rooms) {
    for (int i : new int[] {0, 1}) {
      for (int j : new int[] {2, 3}) {
        ImmutableSet<Boolean> wishes = ImmutableSet.of(
            wish(pool, rooms[i], rooms[j]) > wish(pool, rooms[i], rooms[1 - i]),
            wish(pool, rooms[j], rooms[i]) > wish(pool, rooms[j], rooms[5 - j]));
        if (wishes.equals(ImmutableSet.of(true))) {
          return true;
        }
      }
    }
    return false;
  }

  private static long wish(MatchingProblem pool, String who, String whom) {
    return pool.menteePoints(pool.candidate(id(who), id(whom)).orElseThrow());
  }
}
