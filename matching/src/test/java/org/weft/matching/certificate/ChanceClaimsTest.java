package org.weft.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.ChanceClaim.AllOrders;
import org.weft.matching.certificate.ChanceClaim.DrawnOrders;
import org.weft.matching.certificate.ChanceClaim.EnvyFree;
import org.weft.matching.certificate.ChanceClaim.EqualSpeed;
import org.weft.matching.certificate.ChanceClaim.OrdinallyEfficient;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.AssignmentProbabilities;
import org.weft.matching.testing.ProblemArbitraries;

/** What is claimed about chances is so, and is refuted as soon as the chances are tampered with. */
class ChanceClaimsTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId CLEO = ParticipantId.of("cleo");
  private static final ParticipantId DAN = ParticipantId.of("dan");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");
  private static final ParticipantId ZOE = ParticipantId.of("zoe");
  private static final ParticipantId KIM = ParticipantId.of("kim");

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  @Provide
  Arbitrary<MatchingProblem> problems() {
    return ProblemArbitraries.problems();
  }

  private static AssignmentProbabilities eaten(MatchingProblem problem, TieBreak tieBreak) {
    return AssignmentProbabilities.probabilisticSerial(problem, tieBreak);
  }

  private static AssignmentProbabilities chosen(MatchingProblem problem, TieBreak tieBreak) {
    return AssignmentProbabilities.randomSerialDictatorship(problem, tieBreak, 2000, 5);
  }

  private static boolean holds(
      MatchingProblem problem, ImmutableList<PairChance> chances, ChanceClaim claim) {
    return CertificateCheck.ofChances(problem, chances, claim).holds();
  }

  private static String flaw(
      MatchingProblem problem, ImmutableList<PairChance> chances, ChanceClaim claim) {
    CheckVerdict verdict = CertificateCheck.ofChances(problem, chances, claim);
    assertThat(verdict).isInstanceOf(CheckVerdict.Refuted.class);
    return ((CheckVerdict.Refuted) verdict).reason();
  }

  @Property(tries = 200)
  void eatingAtOneSpeedIsFairEfficientAndFreeOfEnvy(
      @ForAll("problems") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AssignmentProbabilities eaten = eaten(problem, tieBreak);
    ImmutableList<ParticipantId> order = eaten.claim().mentorOrder();
    assertThat(eaten.claim()).isInstanceOf(EqualSpeed.class);
    for (ChanceClaim claim :
        ImmutableList.of(eaten.claim(), new OrdinallyEfficient(order), new EnvyFree(order))) {
      assertThat(CertificateCheck.ofChances(problem, eaten.chances(), claim))
          .isEqualTo(new CheckVerdict.Holds(claim.claim()));
    }
  }

  @Property(tries = 100)
  @StatisticsReport(label = "exact", onFailureOnly = true)
  void choosingInRandomOrderIsCountedOrDrawnAnew(
      @ForAll("problems") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AssignmentProbabilities chosen = chosen(problem, tieBreak);
    Statistics.label("exact").collect(chosen.exact());
    Statistics.label("exact").coverage(coverage -> {
      coverage.check(true).count(times -> times > 0);
      coverage.check(false).count(times -> times > 0);
    });
    assertThat(CertificateCheck.ofChances(problem, chosen.chances(), chosen.claim()))
        .isEqualTo(new CheckVerdict.Holds(chosen.claim().claim()));
  }

  @Property(tries = 300)
  void chancesOfAnotherMechanismPassOnlyIfTheyAreTheSame(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AssignmentProbabilities eaten = eaten(problem, tieBreak);
    AssignmentProbabilities chosen = chosen(problem, tieBreak);
    boolean same = reduced(eaten.chances()).equals(reduced(chosen.chances()));
    assertThat(holds(problem, chosen.chances(), eaten.claim())).isEqualTo(same);
    assertThat(holds(problem, eaten.chances(), chosen.claim())).isEqualTo(same);
  }

  private static List<List<Object>> reduced(List<PairChance> chances) {
    return chances.stream()
        .map(chance -> {
          BigInteger common = chance.favorable().gcd(chance.total());
          return List.<Object>of(
              chance.pair(), chance.favorable().divide(common), chance.total().divide(common));
        })
        .toList();
  }

  @Property(tries = 500)
  @StatisticsReport(label = "lottery", onFailureOnly = true)
  void anyLotteryIsJudgedAsByTheDefinitions(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long seed) {
    ImmutableList<ParticipantId> order = eaten(problem, tieBreak).claim().mentorOrder();
    ChanceTwin twin = ChanceTwin.of(problem, order, seed);
    boolean wastes = twin.wastes();
    boolean isEfficient = !wastes && !twin.hasCircle();
    Statistics.label("lottery").collect(wastes ? "wastes" : isEfficient ? "efficient" : "circle");
    Statistics.label("lottery")
        .coverage(coverage -> coverage.check("circle").count(times -> times > 0));
    assertThat(holds(problem, twin.chances(), new OrdinallyEfficient(order)))
        .isEqualTo(isEfficient);
    assertThat(holds(problem, twin.chances(), new EnvyFree(order))).isEqualTo(!twin.hasEnvy());
    assertThat(holds(problem, twin.chances(), new EqualSpeed(order)))
        .isEqualTo(reduced(sorted(twin.chances()))
            .equals(reduced(eaten(problem, tieBreak).chances())));
  }

  private static ImmutableList<PairChance> sorted(ImmutableList<PairChance> chances) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(PairChance::pair), chances);
  }

  @Property(tries = 200)
  void aChanceThatIsChangedALittleIsNoticed(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (AssignmentProbabilities right :
        ImmutableList.of(eaten(problem, tieBreak), chosen(problem, tieBreak))) {
      for (int k = 0; k < right.chances().size(); k++) {
        for (int by : new int[] {-1, 1}) {
          List<PairChance> changed = new ArrayList<>(right.chances());
          changed.set(k, changed(changed.get(k), by));
          assertThat(holds(problem, ImmutableList.copyOf(changed), right.claim()))
              .isFalse();
        }
        List<PairChance> without = new ArrayList<>(right.chances());
        without.remove(k);
        assertThat(holds(problem, ImmutableList.copyOf(without), right.claim())).isFalse();
      }
    }
  }

  /** By a thousandth part; a chance of 1 can only shrink. */
  private static PairChance changed(PairChance chance, int by) {
    BigInteger thousand = BigInteger.valueOf(1000);
    BigInteger favorable = chance.favorable().multiply(thousand);
    BigInteger total = chance.total().multiply(thousand);
    boolean shrinks = by < 0 || favorable.equals(total);
    return new PairChance(
        chance.pair(),
        shrinks ? favorable.subtract(BigInteger.ONE) : favorable.add(BigInteger.ONE),
        total);
  }

  /** Ana and Ben list Mo, Nia, Zoe, Kim; Cleo and Dan list Nia, Mo, Kim, Zoe. */
  private static MatchingProblem four() {
    ProblemBuilder builder = MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentee(CLEO)
        .mentee(DAN)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .mentor(ZOE, 1)
        .mentor(KIM, 1);
    for (ParticipantId mentee : ImmutableList.of(ANA, BEN)) {
      list(builder, mentee, MO, NIA, ZOE, KIM);
    }
    for (ParticipantId mentee : ImmutableList.of(CLEO, DAN)) {
      list(builder, mentee, NIA, MO, KIM, ZOE);
    }
    return builder.build();
  }

  private static void list(ProblemBuilder builder, ParticipantId mentee, ParticipantId... mentors) {
    for (int k = 0; k < mentors.length; k++) {
      builder.candidate(mentee, mentors[k], 0.5, 0.9 - 0.2 * k, 0.5);
    }
  }

  private static final ImmutableList<ParticipantId> ORDER = ImmutableList.of(KIM, MO, NIA, ZOE);

  @Test
  void choosingInRandomOrderLeavesTradesUndone() {
    ImmutableList<PairChance> chances = chosen(four(), TieBreak.byId()).chances();
    assertThat(flaw(four(), chances, new OrdinallyEfficient(ORDER)))
        .isEqualTo(
            "ana would trade a chance of kim for one of mo, and trades like this lead around a circle");
    assertThat(flaw(four(), chances, new EqualSpeed(ORDER)))
        .isEqualTo("ana is less likely to get mo or better than somebody who has a chance of mo");
  }

  @Test
  void firstComeFirstServedIsEfficientAndEnvied() {
    ImmutableList<PairChance> chances =
        ImmutableList.of(sure(ANA, MO), sure(BEN, NIA), sure(CLEO, KIM), sure(DAN, ZOE));
    assertThat(holds(four(), chances, new OrdinallyEfficient(ORDER))).isTrue();
    assertThat(flaw(four(), chances, new EnvyFree(ORDER)))
        .isEqualTo("ben is less likely to get mo or better than with the chances of ana");
    assertThat(flaw(four(), chances, new AllOrders(ORDER)))
        .isEqualTo("ana gets kim in 2 of 24 orders");
  }

  private static PairChance sure(ParticipantId mentee, ParticipantId mentor) {
    return of(mentee, mentor, 1, 1);
  }

  private static PairChance of(ParticipantId mentee, ParticipantId mentor, int cases, int all) {
    return new PairChance(
        Pairing.of(mentee, mentor), BigInteger.valueOf(cases), BigInteger.valueOf(all));
  }

  @Test
  void whatIsLeftThoughSomebodyCouldUseItIsNamed() {
    assertThat(flaw(four(), ImmutableList.of(of(ANA, MO, 2, 3)), new EqualSpeed(ORDER)))
        .isEqualTo("ana could use more of kim, who has something left");
  }

  @Test
  void chancesThatCannotBeAreRefuted() {
    EnvyFree claim = new EnvyFree(ORDER);
    assertThat(flaw(four(), ImmutableList.of(of(ANA, MO, 2, 3), of(ANA, NIA, 1, 2)), claim))
        .isEqualTo("the chances of ana add up to more than 1");
    assertThat(flaw(four(), ImmutableList.of(of(ANA, MO, 2, 3), of(BEN, MO, 1, 2)), claim))
        .isEqualTo("the chances of mo add up to more than their 1 places");
    assertThat(flaw(four(), ImmutableList.of(of(ANA, MO, 1, 3), of(ANA, MO, 1, 3)), claim))
        .endsWith("comes twice");
    assertThat(flaw(four(), ImmutableList.of(sure(MO, ANA)), claim)).endsWith("is no candidate");
  }

  @Test
  void theOrderMustNameEveryMentorOnce() {
    ImmutableList<PairChance> chances = eaten(four(), TieBreak.byId()).chances();
    assertThat(flaw(four(), chances, new EqualSpeed(ImmutableList.of(KIM, MO, NIA))))
        .contains("3 of 4");
    assertThat(flaw(four(), chances, new EqualSpeed(ImmutableList.of(KIM, MO, NIA, NIA))))
        .contains("nia");
  }

  @Test
  void forcedPairsAreCertainAndSettled() {
    MatchingProblem problem = four().withForced(ImmutableList.of(Pairing.of(ANA, NIA)));
    AssignmentProbabilities eaten = eaten(problem, TieBreak.byId());
    assertThat(holds(problem, eaten.chances(), eaten.claim())).isTrue();
    ImmutableList<PairChance> halved = eaten.chances().stream()
        .map(chance -> chance.pair().equals(Pairing.of(ANA, NIA)) ? of(ANA, NIA, 1, 2) : chance)
        .collect(ImmutableList.toImmutableList());
    assertThat(flaw(problem, halved, eaten.claim())).isEqualTo("a forced pair is not certain");
    assertThat(flaw(problem, ImmutableList.of(), eaten.claim()))
        .isEqualTo("a forced pair is not certain");
  }

  @Test
  void claimsSayNothingAboutSeveralMentors() {
    MatchingProblem several = four().withMenteePlaces(new int[] {2, 1, 1, 1});
    assertThat(flaw(several, ImmutableList.of(), new EnvyFree(ORDER))).contains("several mentors");
  }

  private static MatchingProblem many(int mentees) {
    ProblemBuilder builder = MatchingProblem.builder().mentor(MO, 5).mentor(NIA, 5);
    for (int i = 0; i < mentees; i++) {
      list(builder.mentee(ParticipantId.of("e" + i)), ParticipantId.of("e" + i), MO, NIA);
    }
    return builder.build();
  }

  @Test
  void estimatesAreDrawnAnewAndWrongOnesNoticed() {
    MatchingProblem problem = many(25);
    AssignmentProbabilities drawn = chosen(problem, TieBreak.byId());
    assertThat(drawn.exact()).isFalse();
    assertThat(holds(problem, drawn.chances(), drawn.claim())).isTrue();
    DrawnOrders claim = (DrawnOrders) drawn.claim();
    assertThat(flaw(problem, drawn.chances(), new DrawnOrders(claim.mentorOrder(), 1999)))
        .endsWith("is no share of 1999 draws");
    List<PairChance> skewed = new ArrayList<>(drawn.chances());
    PairChance first = skewed.get(0);
    skewed.set(
        0,
        new PairChance(
            first.pair(), first.favorable().subtract(BigInteger.valueOf(200)), first.total()));
    assertThat(flaw(problem, ImmutableList.copyOf(skewed), claim)).contains("when drawn anew");
  }

  @Test
  void tooManyOrdersToCountAreRefuted() {
    AllOrders claim = new AllOrders(ImmutableList.of(MO, NIA));
    assertThat(flaw(many(20), ImmutableList.of(), claim)).contains("too many ways");
    assertThat(flaw(many(21), ImmutableList.of(), claim)).contains("too many to count");
  }

  @Test
  void estimatesNeedDraws() {
    assertThatThrownBy(() -> new DrawnOrders(ORDER, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was 0; use AllOrders");
  }
}
