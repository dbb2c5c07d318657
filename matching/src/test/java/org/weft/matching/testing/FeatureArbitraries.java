package org.weft.matching.testing;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.PeerProblemBuilder;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TypeQuota;

/** Problems that ask for more than candidates, scores and places: one {@link ProblemFeature} or several at a time. */
public final class FeatureArbitraries {
  private static final List<String> TYPES = List.of("newcomer", "returner", "part-time");

  private FeatureArbitraries() {}

  /**
   * Settles some pairs, as many as there are places for.
   *
   * @param problems problems of two sides or one
   * @return the same with forced pairs, most of the time
   */
  public static Arbitrary<MatchingProblem> forced(Arbitrary<MatchingProblem> problems) {
    return decorated(problems, FeatureArbitraries::forced);
  }

  /**
   * Lets mentees have up to three mentors.
   *
   * @param problems problems of two sides
   * @return the same with several mentors for some mentees
   */
  public static Arbitrary<MatchingProblem> severalMentors(Arbitrary<MatchingProblem> problems) {
    return decorated(
        problems,
        (problem, random) -> problem.withMenteePlaces(
            problem.mentees().stream().mapToInt(mentee -> 1 + random.nextInt(3)).toArray()));
  }

  /**
   * Gives mentors minimums that can often be met.
   *
   * @param problems problems of two sides
   * @return the same with lower quotas
   */
  public static Arbitrary<MatchingProblem> minimums(Arbitrary<MatchingProblem> problems) {
    return decorated(
        problems,
        (problem, random) -> problem.withMinimums(IntStream.range(
                0, problem.mentors().size())
            .map(mentor -> random.nextInt(3) == 0 ? random.nextInt(problem.places(mentor) + 1) : 0)
            .toArray()));
  }

  /**
   * Gives mentees types, several at times, and mentors reserves and limits.
   *
   * @param problems problems of two sides
   * @return the same with quotas for types
   */
  public static Arbitrary<MatchingProblem> types(Arbitrary<MatchingProblem> problems) {
    return decorated(problems, (problem, random) -> {
      ImmutableSetMultimap.Builder<ParticipantId, String> types = ImmutableSetMultimap.builder();
      problem
          .mentees()
          .forEach(mentee -> TYPES.stream()
              .filter(type -> random.nextInt(3) == 0)
              .forEach(type -> types.put(mentee, type)));
      List<TypeQuota> quotas = new ArrayList<>();
      for (ParticipantId mentor : problem.mentors()) {
        for (String type : TYPES) {
          if (random.nextInt(3) == 0) {
            int reserved = random.nextInt(3);
            quotas.add(
                random.nextBoolean()
                    ? TypeQuota.reserve(mentor, type, reserved)
                    : new TypeQuota(mentor, type, reserved, reserved + random.nextInt(2)));
          }
        }
      }
      return problem.withTypes(types.build(), quotas);
    });
  }

  /**
   * Couples up to three pairs of mentees, and puts mentors into two groups or none.
   *
   * @param problems problems of two sides
   * @return the same with couples, where there are two mentees
   */
  public static Arbitrary<MatchingProblem> couples(Arbitrary<MatchingProblem> problems) {
    return decorated(problems, (problem, random) -> {
      List<ParticipantId> mentees = new ArrayList<>(problem.mentees());
      Collections.shuffle(mentees, random);
      List<MenteeCouple> couples = IntStream.range(0, Math.min(mentees.size() / 2, 3))
          .filter(couple -> random.nextInt(4) > 0)
          .mapToObj(couple -> MenteeCouple.of(mentees.get(2 * couple), mentees.get(2 * couple + 1)))
          .toList();
      Map<ParticipantId, String> groups = new TreeMap<>();
      problem.mentors().stream()
          .filter(mentor -> random.nextInt(5) > 0)
          .forEach(mentor -> groups.put(mentor, random.nextInt(3) > 0 ? "north" : "south"));
      return problem.withCouples(couples, groups);
    });
  }

  /**
   * Makes one pool of up to some number of people, with ties.
   *
   * @param most the most people
   * @return a problem of one pool
   */
  public static Arbitrary<MatchingProblem> pools(int most) {
    return Combinators.combine(
            Arbitraries.integers().between(0, most),
            Arbitraries.integers().between(1, 4),
            Arbitraries.randoms())
        .as((people, density, random) -> {
          PeerProblemBuilder builder = MatchingProblem.peers();
          IntStream.range(0, people).mapToObj(ProblemArbitraries::person).forEach(builder::person);
          for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
              if (random.nextInt(4) < density) {
                builder.pair(
                    ProblemArbitraries.person(i),
                    ProblemArbitraries.person(j),
                    random.nextInt(5) / 4.0,
                    random.nextInt(5) / 4.0,
                    random.nextInt(5) / 4.0);
              }
            }
          }
          return builder.build();
        })
        .withoutEdgeCases();
  }

  /**
   * States problems by rows that are computed on demand.
   *
   * @param problems problems of two sides that ask for nothing but forced pairs
   * @return the same without lists of candidates
   */
  public static Arbitrary<MatchingProblem> rows(Arbitrary<MatchingProblem> problems) {
    return decorated(problems, (problem, random) -> Listings.byRows(problem, random.nextLong()));
  }

  /**
   * Gives problems with every feature, alone and together.
   *
   * @return problems of two sides and of one
   */
  public static Arbitrary<MatchingProblem> any() {
    Arbitrary<MatchingProblem> plain = ProblemArbitraries.problems();
    return Arbitraries.oneOf(
        plain,
        forced(plain),
        severalMentors(plain),
        minimums(plain),
        types(plain),
        couples(plain),
        forced(couples(plain)),
        pools(9),
        forced(pools(9)),
        rows(plain),
        rows(forced(plain)),
        decorated(forced(pools(9)), (pool, random) -> Listings.poolByRows(pool, random.nextLong())),
        forced(types(minimums(severalMentors(plain)))));
  }

  private static Arbitrary<MatchingProblem> decorated(
      Arbitrary<MatchingProblem> problems,
      BiFunction<MatchingProblem, Random, MatchingProblem> decoration) {
    return Combinators.combine(problems, Arbitraries.longs())
        .as((problem, seed) -> decoration.apply(problem, new Random(seed)));
  }

  private static MatchingProblem forced(MatchingProblem problem, Random random) {
    List<Pairing> candidates = new ArrayList<>(Listings.candidates(problem));
    Collections.shuffle(candidates, random);
    List<Pairing> forced = new ArrayList<>();
    for (Pairing pair : candidates.subList(0, Math.min(candidates.size(), random.nextInt(4)))) {
      forced.add(pair);
      if (!fits(problem, forced)) {
        forced.remove(pair);
      }
    }
    return problem.withForced(forced);
  }

  private static boolean fits(MatchingProblem problem, List<Pairing> forced) {
    try {
      problem.withForced(forced);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
