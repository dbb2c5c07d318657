package org.weft.matching.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.ChanceClaim;
import org.weft.matching.certificate.PairChance;
import org.weft.matching.kernel.lottery.ProbabilisticSerial;
import org.weft.matching.kernel.lottery.RandomSerialDictatorship;
import org.weft.matching.kernel.lottery.Shares;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/**
 * Who meets whom with which chance, where chance shares places out.
 *
 * <p>Lists are strict: a mentee's scores with ties broken by the tie-break. Forced pairs have chance 1.
 *
 * <p>The chances come with a {@link ChanceClaim}: that nobody is likelier to be served as well who eats from the same mentor, or
 * that they are those of all orders, or of so many draws.
 *
 * <p>Worked example: Ana, Ben, Cleo and Dan want four mentors; Ana and Ben list Mo, Nia, Zoe, Kim, the others Nia, Mo, Kim, Zoe.
 * Eating at the same speed, Ana gets Mo with chance 1/2 and Zoe with 1/2. Choosing in a random order she gets Mo with 5/12, Nia
 * with 1/12, Zoe with 5/12 and Kim with 1/12, which everybody likes less (A. Bogomolnaia and H. Moulin, 2001).
 *
 * @param mechanism how chance comes in, such as {@code probabilistic serial}
 * @param claim what is claimed about the chances; {@link CertificateCheck#ofChances} checks it without trusting the mechanism
 * @param chances the pairs with a chance above 0, sorted by pair
 */
public record AssignmentProbabilities(
    String mechanism, ChanceClaim claim, ImmutableList<PairChance> chances) {
  /** The most states that are counted before chances are estimated by draws. */
  private static final int MOST_STATES = 20_000;

  /**
   * Sorts the chances.
   *
   * @param mechanism how chance comes in
   * @param claim what is claimed about the chances
   * @param chances the pairs with a chance above 0, in any order
   * @throws IllegalArgumentException if the mechanism has no name
   */
  public AssignmentProbabilities {
    mechanism = Components.text(mechanism, "AssignmentProbabilities.mechanism");
    Components.required(claim, "AssignmentProbabilities.claim");
    chances = ImmutableList.sortedCopyOf(
        Comparator.comparing(PairChance::pair), Components.orEmpty(chances));
  }

  /**
   * Lets all mentees eat places at the same speed, best mentors first, until each has eaten one; what they ate is their chance.
   *
   * <p>Nobody would rather have somebody else's chances, and no other chances serve everybody as well and somebody better. The
   * fractions are exact and may grow long with hundreds of mentors. Source: A. Bogomolnaia and H. Moulin, "A New Solution to
   * the Random Assignment Problem" (2001).
   *
   * @param problem the problem
   * @param tieBreak orders mentors whom a mentee scores equally
   * @return exact chances
   * @throws IllegalArgumentException if the problem asks for more than forced pairs
   */
  public static AssignmentProbabilities probabilisticSerial(
      MatchingProblem problem, TieBreak tieBreak) {
    CanonicalProblem canonical = canonical(problem, tieBreak);
    Shares shares =
        ProbabilisticSerial.solve(canonical.graph(), canonical.places(), canonical.menteeRanks());
    return new AssignmentProbabilities(
        "probabilistic serial",
        new ChanceClaim.EqualSpeed(canonical.mentors()),
        chances(problem, canonical, shares::numerator, shares.denominator()));
  }

  /**
   * Lets mentees choose one after the other in a random order, all orders equally likely.
   *
   * <p>The chances are exact where all orders can be counted: with up to 20 mentees, and few enough ways to fill the places.
   * Otherwise they are estimated by seeded draws, and {@link #exact} says so. Source: A. Abdulkadiroğlu and T. Sönmez, "Random
   * Serial Dictatorship and the Core from Random Endowments in House Allocation Problems" (1998).
   *
   * @param problem the problem
   * @param tieBreak orders mentors whom a mentee scores equally; mentees are ordered by chance
   * @param draws how many orders to draw if they cannot be counted, 1 or more
   * @param seed the seed of the draws
   * @return chances, exact or estimated
   * @throws IllegalArgumentException if the problem asks for more than forced pairs, or there are no draws
   */
  public static AssignmentProbabilities randomSerialDictatorship(
      MatchingProblem problem, TieBreak tieBreak, int draws, long seed) {
    checkArgument(draws >= 1, "draws must be at least 1 but was %s; 10000 gives two digits", draws);
    CanonicalProblem canonical = canonical(problem, tieBreak);
    int[] places = canonical.places();
    int[] rank = canonical.menteeRanks();
    Optional<Shares> counted =
        RandomSerialDictatorship.exact(canonical.graph(), places, rank, MOST_STATES);
    if (counted.isPresent()) {
      Shares shares = counted.get();
      return new AssignmentProbabilities(
          "random serial dictatorship",
          new ChanceClaim.AllOrders(canonical.mentors()),
          chances(problem, canonical, shares::numerator, shares.denominator()));
    }
    int[] count = RandomSerialDictatorship.estimate(canonical.graph(), places, rank, draws, seed);
    return new AssignmentProbabilities(
        "random serial dictatorship",
        new ChanceClaim.DrawnOrders(canonical.mentors(), draws),
        chances(problem, canonical, e -> BigInteger.valueOf(count[e]), BigInteger.valueOf(draws)));
  }

  private static CanonicalProblem canonical(MatchingProblem problem, TieBreak tieBreak) {
    Components.required(tieBreak, "tieBreak");
    return new CanonicalProblem(
        OneSidedStrategy.SERIAL_DICTATORSHIP.heeded(problem).afterForced(), tieBreak);
  }

  private static ImmutableList<PairChance> chances(
      MatchingProblem problem,
      CanonicalProblem canonical,
      IntFunction<BigInteger> favorable,
      BigInteger total) {
    ImmutableList.Builder<PairChance> chances = ImmutableList.builder();
    for (Pairing forced : problem.forced()) {
      chances.add(new PairChance(forced, total, total));
    }
    for (int i = 0; i < canonical.graph().mentees(); i++) {
      for (int e = canonical.graph().firstEdge(i); e < canonical.graph().endEdge(i); e++) {
        if (favorable.apply(e).signum() > 0) {
          Pairing pair =
              Pairing.of(canonical.mentee(i), canonical.mentor(canonical.graph().mentorOf(e)));
          chances.add(new PairChance(pair, favorable.apply(e), total));
        }
      }
    }
    return chances.build();
  }

  /**
   * Tells whether the chances are exact; if not, each is the share of seeded draws in which the pair came about.
   *
   * @return false for estimates
   */
  public boolean exact() {
    return !(claim instanceof ChanceClaim.DrawnOrders);
  }

  /**
   * Gives the chance of two people.
   *
   * @param mentee a mentee
   * @param mentor a mentor
   * @return 0 to 1
   */
  public double probability(ParticipantId mentee, ParticipantId mentor) {
    Pairing pair = Pairing.of(mentee, mentor);
    return chances.stream()
        .filter(chance -> chance.pair().equals(pair))
        .mapToDouble(PairChance::probability)
        .findFirst()
        .orElse(0);
  }

  /**
   * Gives the standard error of an estimated chance p from n draws, the root of p (1 - p) / n.
   *
   * @param chance one of these chances
   * @return 0 if the chances are exact
   */
  public double standardError(PairChance chance) {
    double p = chance.probability();
    return exact() ? 0 : Math.sqrt(p * (1 - p) / chance.total().doubleValue());
  }
}
