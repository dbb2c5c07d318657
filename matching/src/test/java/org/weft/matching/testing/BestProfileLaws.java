package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.certificate.OneSidedCertificate.ProfileAim;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/** What strategies owe that promise a best profile, judged by trying every matching. */
public interface BestProfileLaws extends MatchingStrategyLaws {
  /**
   * Tells which profile is promised.
   *
   * @return the aim
   */
  ProfileAim aim();

  /** Gives problems with ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** Choice for choice, no matching does better. */
  @Property(tries = 300)
  default void noMatchingHasABetterProfile(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    int[] found = profile(problem, strategy().solve(problem, tieBreak).pairs());
    int[] best = AllMatchings.of(problem).all().stream()
        .map(pairs -> profile(problem, pairs))
        .max(order(aim()))
        .orElseThrow();
    assertThat(found).isEqualTo(best);
  }

  /** The certificate says which profile. */
  @Property(tries = 50)
  default void certificateNamesTheAim(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak).certificate())
        .isInstanceOfSatisfying(
            OneSidedCertificate.BestProfile.class,
            claim -> assertThat(claim.aim()).isEqualTo(aim()));
  }

  /**
   * Counts the mentees at each choice.
   *
   * @param problem the problem
   * @param pairs a matching
   * @return at place k, how many have choice k + 1
   */
  static int[] profile(MatchingProblem problem, List<Pairing> pairs) {
    int[] profile = new int[problem.mentors().size()];
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    AllMatchings matchings = AllMatchings.of(problem);
    for (Pairing pair : pairs) {
      long better = candidates.stream()
          .filter(other -> other.mentee().equals(pair.mentee()))
          .filter(other -> matchings.places(other.mentor()) > 0)
          .filter(other -> matchings.menteePoints(other) > matchings.menteePoints(pair))
          .count();
      profile[(int) better]++;
    }
    return profile;
  }

  private static Comparator<int[]> order(ProfileAim aim) {
    Comparator<int[]> larger =
        Comparator.comparing(profile -> Arrays.stream(profile).sum());
    return switch (aim) {
      case RANK_MAXIMAL -> Arrays::compare;
      case GREEDY_MAXIMUM -> larger.thenComparing(Arrays::compare);
      case GENEROUS_MAXIMUM -> larger.thenComparing((a, b) -> Arrays.compare(turned(b), turned(a)));
    };
  }

  private static int[] turned(int[] profile) {
    int[] turned = new int[profile.length];
    for (int k = 0; k < turned.length; k++) {
      turned[k] = profile[turned.length - 1 - k];
    }
    return turned;
  }
}
