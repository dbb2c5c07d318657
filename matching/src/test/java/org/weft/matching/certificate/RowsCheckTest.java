package org.weft.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OptimalCertificate.BestTotal;
import org.weft.matching.certificate.OptimalCertificate.MostPeopleThenBestTotal;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.RowScores;
import org.weft.matching.problem.Side;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.DenseArbitraries;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

/** Where scores are computed the checker must say what it says where they are listed, and be right. */
class RowsCheckTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return Arbitraries.oneOf(ProblemArbitraries.tiny(), DenseArbitraries.tiny());
  }

  @Provide
  Arbitrary<MatchingProblem> forced() {
    return FeatureArbitraries.forced(Arbitraries.oneOf(tiny(), ProblemArbitraries.problems()));
  }

  @Property(tries = 60)
  void bestTotalIsAcceptedExactlyForMatchingsOfTheBestTotal(
      @ForAll("tiny") MatchingProblem problem, @ForAll long order) {
    AllMatchings matchings = AllMatchings.of(problem);
    MatchingProblem rows = Listings.byRows(problem, order);
    Certificate certificate =
        OptimalStrategies.bestTotal().solve(rows, TieBreak.byId()).certificate();
    for (ImmutableList<Pairing> pairs : matchings.all()) {
      assertThat(
              CertificateCheck.of(rows, new Solution("any", pairs, certificate)).holds())
          .isEqualTo(matchings.total(pairs) == matchings.bestTotal());
    }
  }

  @Property(tries = 60)
  void mostPeopleIsAcceptedExactlyForLargestMatchingsOfTheBestTotal(
      @ForAll("tiny") MatchingProblem problem, @ForAll long order) {
    AllMatchings matchings = AllMatchings.of(problem);
    MatchingProblem rows = Listings.byRows(problem, order);
    Certificate certificate =
        OptimalStrategies.mostPeopleThenBestTotal().solve(rows, TieBreak.byId()).certificate();
    int most = matchings.mostPeople();
    long best = matchings.bestTotal(most);
    for (ImmutableList<Pairing> pairs : matchings.all()) {
      assertThat(
              CertificateCheck.of(rows, new Solution("any", pairs, certificate)).holds())
          .isEqualTo(pairs.size() == most && matchings.total(pairs) == best);
    }
  }

  /** One price, the bonus, the shortage or the pairs are changed; words and verdict are those of the listed problem. */
  @Property(tries = 800)
  void theVerdictOnMutatedSolutionsIsThatOfTheListedProblem(
      @ForAll("forced") MatchingProblem problem,
      @ForAll boolean mostPeople,
      @ForAll long order,
      @ForAll long seed) {
    MatchingProblem rows = Listings.byRows(problem, order);
    Solution solution = (mostPeople
            ? OptimalStrategies.mostPeopleThenBestTotal()
            : OptimalStrategies.bestTotal())
        .solve(rows, TieBreak.byId());
    Solution mutated = mutated(problem, solution, new Random(seed));
    assertThat(CertificateCheck.of(rows, mutated)).isEqualTo(CertificateCheck.of(problem, mutated));
  }

  private static Solution mutated(MatchingProblem problem, Solution solution, Random random) {
    List<Pairing> pairs = new ArrayList<>(solution.pairs());
    Certificate certificate = solution.certificate();
    switch (random.nextInt(6)) {
      case 0 -> {
        Collections.shuffle(pairs, random);
        pairs = pairs.subList(0, Math.max(0, pairs.size() - 1));
      }
      case 1 -> pairs.addAll(some(problem, random));
      case 2 -> {
        if (!pairs.isEmpty()) {
          pairs.remove(random.nextInt(pairs.size()));
          pairs.addAll(some(problem, random));
        }
      }
      default ->
        certificate = certificate instanceof BestTotal total
            ? mutated(total, random)
            : mutated((MostPeopleThenBestTotal) certificate, problem, random);
    }
    return new Solution(solution.strategy(), ImmutableList.copyOf(pairs), certificate);
  }

  private static List<Pairing> some(MatchingProblem problem, Random random) {
    return problem.mentees().isEmpty() || problem.mentors().isEmpty()
        ? List.of()
        : List.of(Pairing.of(
            random.nextInt(9) == 0
                ? ParticipantId.of("nobody")
                : problem.mentees().get(random.nextInt(problem.mentees().size())),
            problem.mentors().get(random.nextInt(problem.mentors().size()))));
  }

  private static BestTotal mutated(BestTotal total, Random random) {
    int part = random.nextInt(5);
    return new BestTotal(
        part == 0 ? total.bonus() + (random.nextBoolean() ? 1 : -1) : total.bonus(),
        part == 1 || part == 2 ? mutated(total.menteePrices(), random) : total.menteePrices(),
        part > 2 ? mutated(total.mentorPrices(), random) : total.mentorPrices());
  }

  private static ImmutableList<Price> mutated(ImmutableList<Price> prices, Random random) {
    if (prices.isEmpty()) {
      return prices;
    }
    List<Price> changed = new ArrayList<>(prices);
    int at = random.nextInt(prices.size());
    Price price = changed.get(at);
    switch (random.nextInt(5)) {
      case 0 -> changed.remove(at);
      case 1 -> changed.set(at, new Price(price.person(), Long.MAX_VALUE - random.nextInt(3)));
      case 2 -> changed.set(at, new Price(price.person(), price.points() + 1));
      case 3 -> changed.set(at, new Price(price.person(), price.points() - 1));
      default -> Collections.shuffle(changed, random);
    }
    return ImmutableList.copyOf(changed);
  }

  private static Certificate mutated(
      MostPeopleThenBestTotal most, MatchingProblem problem, Random random) {
    Shortage shortage = most.shortage();
    return switch (random.nextInt(4)) {
      case 0 ->
        new MostPeopleThenBestTotal(
            most.total(),
            new Shortage(
                other(shortage.mentees(), problem.mentees(), random),
                shortage.mentors(),
                shortage.places()));
      case 1 ->
        new MostPeopleThenBestTotal(
            most.total(),
            new Shortage(
                shortage.mentees(),
                other(shortage.mentors(), problem.mentors(), random),
                shortage.places()));
      case 2 ->
        new MostPeopleThenBestTotal(
            most.total(),
            new Shortage(shortage.mentees(), shortage.mentors(), shortage.places() + 1));
      default -> new MostPeopleThenBestTotal(mutated(most.total(), random), shortage);
    };
  }

  private static ImmutableList<ParticipantId> other(
      List<ParticipantId> named, List<ParticipantId> all, Random random) {
    List<ParticipantId> changed = new ArrayList<>(named);
    if (!changed.isEmpty() && random.nextBoolean()) {
      changed.remove(random.nextInt(changed.size()));
    } else {
      changed.add(
          all.isEmpty() || random.nextInt(9) == 0
              ? ParticipantId.of("nobody")
              : all.get(random.nextInt(all.size())));
    }
    return ImmutableList.copyOf(changed);
  }

  @Test
  void claimsThatReadCandidatesSayNothingAboutRows() {
    MatchingProblem rows = MatchingProblem.ofRows((mentee, scores) -> scores[0] = 1)
        .mentee(ANA)
        .mentor(MO, 1)
        .build();
    ImmutableList<Pairing> pairs = ImmutableList.of(Pairing.of(ANA, MO));
    for (Certificate claim : Stream.of(
            new StableCertificate.Stable(Side.MENTEES),
            new OneSidedCertificate.ParetoEfficient(ImmutableList.of(MO)),
            new OptimalCertificate.InOrder(ImmutableList.of()))
        .toList()) {
      assertThat(CertificateCheck.of(rows, new Solution("any", pairs, claim)))
          .isEqualTo(new CheckVerdict.Refuted("the claim says nothing about rows on demand"));
      assertThat(CertificateCheck.of(rows.listed(), new Solution("any", pairs, claim))
              .toString())
          .doesNotContain("rows on demand");
    }
    assertThat(CertificateCheck.of(
            rows,
            new Solution(
                "any",
                ImmutableList.of(),
                new Impossible.MinimumConflict(ImmutableList.of(MO), ImmutableList.of(), 1, 0))))
        .isEqualTo(new CheckVerdict.Refuted("the claim says nothing about rows on demand"));
  }

  @Test
  void withoutAClaimThePairsAreChecked() {
    MatchingProblem rows = MatchingProblem.ofRows((mentee, scores) -> {
          scores[0] = 1;
          scores[1] = RowScores.NO_CANDIDATE;
        })
        .mentee(ANA)
        .mentor(MO, 0)
        .mentor(NIA, 1)
        .build();
    assertThat(verdict(rows, MO)).hasToString(refuted("mo has more than their 0 places taken"));
    assertThat(verdict(rows, NIA)).hasToString(refuted("ana with nia is no candidate"));
    assertThat(verdict(rows, ANA)).hasToString(refuted("ana with ana is no candidate"));
  }

  private static CheckVerdict verdict(MatchingProblem problem, ParticipantId mentor) {
    return CertificateCheck.of(
        problem,
        new Solution(
            "any",
            ImmutableList.of(Pairing.of(ANA, mentor)),
            new Certificate.Unproven("only the pairs are checked")));
  }

  private static String refuted(String reason) {
    return new CheckVerdict.Refuted(reason).toString();
  }
}
