package org.weft.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.PeerCertificate.OddGroup;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.PeerStrategies;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Pools;

class PeerClaimsTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");
  private static final ImmutableList<ParticipantId> FOUR = ImmutableList.of(ANA, BEN, MO, NIA);

  /** Ana likes Ben best, Ben likes Mo, Mo likes Ana; all three like Nia least. Scores for the program are 0.5, and 0.25 with Nia. */
  private static MatchingProblem circle() {
    return MatchingProblem.peers()
        .person(ANA)
        .person(BEN)
        .person(MO)
        .person(NIA)
        .pair(ANA, BEN, 0.5, 0.9, 0.5)
        .pair(BEN, MO, 0.5, 0.9, 0.5)
        .pair(MO, ANA, 0.5, 0.9, 0.5)
        .pair(ANA, NIA, 0.25, 0.1, 0.9)
        .build();
  }

  @Provide
  Arbitrary<MatchingProblem> pools() {
    return FeatureArbitraries.pools(7);
  }

  private static void assertRefuted(List<Pairing> pairs, Certificate claim, String reason) {
    assertRefuted(circle(), pairs, claim, reason);
  }

  private static void assertRefuted(
      MatchingProblem pool, List<Pairing> pairs, Certificate claim, String reason) {
    CheckVerdict verdict =
        CertificateCheck.of(pool, new Solution("x", ImmutableList.copyOf(pairs), claim));
    assertThat(verdict).isInstanceOf(CheckVerdict.Refuted.class);
    assertThat(((CheckVerdict.Refuted) verdict).reason()).contains(reason);
  }

  private static boolean holds(MatchingProblem pool, List<Pairing> pairs, Certificate claim) {
    return CertificateCheck.of(pool, new Solution("x", ImmutableList.copyOf(pairs), claim))
        .holds();
  }

  private static ImmutableList<ImmutableList<ParticipantId>> parties(ParticipantId... circle) {
    return ImmutableList.of(ImmutableList.copyOf(circle), ImmutableList.of(NIA));
  }

  @Example
  void theCircleOfThreeProvesThatNothingIsStable() {
    assertThat(
            holds(circle(), List.of(), new Impossible.NoStablePairs(FOUR, parties(ANA, BEN, MO))))
        .isTrue();
  }

  @Example
  void wrongCirclesAreRefuted() {
    assertRefuted(
        List.of(),
        new Impossible.NoStablePairs(FOUR, parties(BEN, ANA, MO)),
        "ben likes mo, the one before, better than ana, the next");
    assertRefuted(
        List.of(), new Impossible.NoStablePairs(FOUR, parties(ANA, BEN)), "leave somebody out");
    assertRefuted(
        List.of(),
        new Impossible.NoStablePairs(FOUR, parties(ANA, BEN, NIA)),
        "ben is in a circle with somebody who is no candidate");
    assertRefuted(
        List.of(),
        new Impossible.NoStablePairs(
            FOUR, ImmutableList.of(ImmutableList.of(ANA, BEN, MO), ImmutableList.of(ANA))),
        "name ana, who is not in the pool or is named twice");
    assertRefuted(
        List.of(),
        new Impossible.NoStablePairs(
            FOUR, ImmutableList.of(ImmutableList.of(ANA, BEN), ImmutableList.of(MO, NIA))),
        "no candidate");
    assertRefuted(
        List.of(),
        new Impossible.NoStablePairs(
            FOUR,
            ImmutableList.of(
                ImmutableList.of(ANA, BEN), ImmutableList.of(MO), ImmutableList.of(NIA))),
        "would both rather have each other");
    assertRefuted(
        List.of(Pairing.of(ANA, BEN)),
        new Impossible.NoStablePairs(FOUR, parties(ANA, BEN, MO)),
        "there are pairs");
  }

  @Example
  void wrongOrdersAreRefuted() {
    assertRefuted(
        List.of(),
        new PeerCertificate.PeersStable(ImmutableList.of(ANA, BEN)),
        "names 2 of 4 people");
    assertRefuted(
        List.of(),
        new PeerCertificate.PeersStable(ImmutableList.of(ANA, ANA, BEN, MO)),
        "names ana, who is not in the pool or is named twice");
    assertRefuted(
        List.of(),
        new PeerCertificate.PeersStable(ImmutableList.of(ANA, BEN, MO, ParticipantId.of("zoe"))),
        "names zoe");
  }

  @Example
  void aStablePoolProvesNoImpossibility() {
    MatchingProblem two =
        MatchingProblem.peers().person(ANA).person(BEN).pair(ANA, BEN, 1).build();
    assertRefuted(
        two,
        List.of(),
        new Impossible.NoStablePairs(
            ImmutableList.of(ANA, BEN), ImmutableList.of(ImmutableList.of(ANA, BEN))),
        "so there are stable pairs");
  }

  /** The claim is exactly as true as trying every pair says. */
  @Property(tries = 500)
  void pairsAreStableForTheCheckerExactlyIfNobodyBlocks(
      @ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak, @ForAll int choice) {
    ImmutableList<ParticipantId> order = tieBreak.sort(pool.mentees());
    List<ImmutableList<Pairing>> all = Pools.all(pool);
    ImmutableList<Pairing> pairs = all.get(Math.floorMod(choice, all.size()));
    assertThat(holds(pool, pairs, new PeerCertificate.PeersStable(order)))
        .isEqualTo(Pools.blocking(pool, pairs, order) == 0);
  }

  /** Neither another number of blocking pairs nor another bound is believed. */
  @Property(tries = 300)
  void numbersOfBlockingPairsAreCounted(
      @ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    Solution found = PeerStrategies.almostStable().solve(pool, tieBreak);
    PeerCertificate.PeersAlmostStable claim =
        (PeerCertificate.PeersAlmostStable) found.certificate();
    for (int change : new int[] {-1, 1}) {
      assertThat(holds(
              pool,
              found.pairs(),
              new PeerCertificate.PeersAlmostStable(
                  claim.blocking() + change, claim.unavoidable(), claim.order(), claim.parties())))
          .isFalse();
      assertThat(holds(
              pool,
              found.pairs(),
              new PeerCertificate.PeersAlmostStable(
                  claim.blocking(), claim.unavoidable() + change, claim.order(), claim.parties())))
          .isFalse();
    }
  }

  /** Prices carry a best total only: pairs that are worth less are refuted, whatever the prices. */
  @Property(tries = 500)
  void bestTotalsAreBelievedExactlyIfTheyAreBest(
      @ForAll("pools") MatchingProblem pool, @ForAll int choice) {
    Solution best = PeerStrategies.bestTotal().solve(pool, TieBreak.byId());
    List<ImmutableList<Pairing>> all = Pools.all(pool);
    ImmutableList<Pairing> pairs = all.get(Math.floorMod(choice, all.size()));
    assertThat(holds(pool, pairs, best.certificate()))
        .isEqualTo(Pools.total(pool, pairs) == Pools.total(pool, best.pairs()));
  }

  /** The same where more pairs come first. */
  @Property(tries = 500)
  void largestPairsAreBelievedExactlyIfTheyAreBest(
      @ForAll("pools") MatchingProblem pool, @ForAll int choice) {
    Solution best = PeerStrategies.mostPeopleThenBestTotal().solve(pool, TieBreak.byId());
    List<ImmutableList<Pairing>> all = Pools.all(pool);
    ImmutableList<Pairing> pairs = all.get(Math.floorMod(choice, all.size()));
    assertThat(holds(pool, pairs, best.certificate()))
        .isEqualTo(pairs.size() == best.pairs().size()
            && Pools.total(pool, pairs) == Pools.total(pool, best.pairs()));
  }

  /** A price is needed exactly as it is, up or down. */
  @Property(tries = 500)
  void changedPricesAreRefuted(@ForAll("pools") MatchingProblem pool, @ForAll Random random) {
    Solution best = PeerStrategies.bestTotal().solve(pool, TieBreak.byId());
    PeerCertificate.PeersBestTotal total = (PeerCertificate.PeersBestTotal) best.certificate();
    List<Price> prices = new ArrayList<>(total.prices());
    if (!prices.isEmpty()) {
      int i = random.nextInt(prices.size());
      prices.set(
          i,
          new Price(
              prices.get(i).person(), prices.get(i).points() + (random.nextBoolean() ? 1 : -1)));
      assertThat(holds(pool, best.pairs(), with(total, prices, total.groups()))).isFalse();
      Collections.reverse(prices);
      assertThat(
              prices.size() > 1 && holds(pool, best.pairs(), with(total, prices, total.groups())))
          .isFalse();
    }
  }

  private static PeerCertificate.PeersBestTotal with(
      PeerCertificate.PeersBestTotal total, List<Price> prices, List<OddGroup> groups) {
    return new PeerCertificate.PeersBestTotal(
        total.bonus(), ImmutableList.copyOf(prices), ImmutableList.copyOf(groups));
  }

  private static ImmutableList<Price> prices(long ana, long ben, long mo, long nia) {
    return ImmutableList.of(
        new Price(ANA, ana), new Price(BEN, ben), new Price(MO, mo), new Price(NIA, nia));
  }

  private static PeerCertificate.PeersBestTotal priced(
      long bonus, ImmutableList<Price> prices, OddGroup... groups) {
    return new PeerCertificate.PeersBestTotal(bonus, prices, ImmutableList.copyOf(groups));
  }

  private static OddGroup group(long price, ParticipantId... people) {
    return new OddGroup(ImmutableList.copyOf(people), price);
  }

  /** Ben with Mo is worth 1,000,000 half points: all of it is the price of the group; Ana with Nia 500,000: all of it is Ana's. */
  @Example
  void eachFlawOfPricesIsNamed() {
    List<Pairing> pairs = List.of(Pairing.of(ANA, NIA), Pairing.of(BEN, MO));
    OddGroup three = group(500_000, ANA, BEN, MO);
    ImmutableList<Price> good = prices(250_000, 250_000, 250_000, 250_000);
    assertThat(holds(circle(), pairs, priced(0, good, three))).isTrue();
    assertRefuted(pairs, priced(1, good, three), "counts no bonus but the bonus is 1");
    assertRefuted(pairs, priced(0, good.subList(0, 3), three), "there are 3 prices for 4 people");
    assertRefuted(pairs, priced(0, good.reverse(), three), "price 0 belongs to ana but names nia");
    assertRefuted(
        pairs,
        priced(0, prices(-1, 250_000, 250_000, 250_000), three),
        "the price of ana must lie in 0 to");
    assertRefuted(
        pairs,
        priced(0, prices(Long.MAX_VALUE, 250_000, 250_000, 250_000), three),
        "the price of ana must lie in 0 to");
    assertRefuted(pairs, priced(0, good, group(500_000, ANA, BEN)), "even number of people: 2");
    assertRefuted(pairs, priced(0, good, group(-2, ANA, BEN, MO)), "below 0 or too large: -2");
    assertRefuted(
        pairs,
        priced(0, good, three, group(Long.MAX_VALUE >> 3, ANA, BEN, MO)),
        "below 0 or too large");
    assertRefuted(
        pairs,
        priced(0, good, group(500_000, ANA, BEN, ParticipantId.of("zoe"))),
        "group 0 names zoe");
    assertRefuted(pairs, priced(0, good, group(500_000, ANA, ANA, BEN)), "group 0 names ana");
    assertRefuted(pairs, priced(0, good), "is worth 1000000 half points and priced at 500000");
    assertRefuted(
        List.of(Pairing.of(BEN, MO)), priced(0, good, three), "ana has a price and no partner");
    assertRefuted(
        List.of(),
        priced(0, prices(0, 0, 0, 500_000), group(1_000_000, ANA, BEN, MO)),
        "nia has a price and no partner");
    assertRefuted(
        List.of(Pairing.of(ANA, NIA)),
        priced(0, prices(0, 0, 0, 500_000), group(1_000_000, ANA, BEN, MO)),
        "group 0 of 3 people has a price and only 0 pairs");
    assertRefuted(
        pairs,
        new PeerCertificate.PeersMostPeopleThenBestTotal(priced(0, good, three)),
        "one more pair must count at least 1 but counts 0");
  }

  @Example
  void claimsAboutPoolsSayNothingAboutTwoSides() {
    MatchingProblem sides = MatchingProblem.builder().mentee(ANA).mentor(BEN, 1).build();
    assertRefuted(
        sides, List.of(), new PeerCertificate.PeersStable(ImmutableList.of(ANA)), "has two sides");
    assertRefuted(
        sides,
        List.of(),
        new Impossible.NoStablePairs(ImmutableList.of(ANA), ImmutableList.of()),
        "has two sides");
    assertRefuted(
        circle(), List.of(), new OneSidedCertificate.ParetoEfficient(FOUR), "one pool of peers");
  }
}
