package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.certificate.OneSidedCertificate.ProfileAim;
import org.weft.matching.certificate.OneSidedCertificate.ProfileLevel;
import org.weft.matching.certificate.Price;
import org.weft.matching.kernel.profile.ProfileAssignment;
import org.weft.matching.kernel.profile.ProfileMatching;
import org.weft.matching.kernel.profile.ProfileObjective;

/** Best profiles; see {@link OneSidedStrategies#rankMaximal()}. */
record ProfileStrategy(String name, ProfileAim aim, ProfileObjective objective)
    implements CanonicalStrategy {
  static final ProfileStrategy RANK_MAXIMAL =
      new ProfileStrategy("rank-maximal", ProfileAim.RANK_MAXIMAL, ProfileObjective.RANK_MAXIMAL);
  static final ProfileStrategy GREEDY_MAXIMUM = new ProfileStrategy(
      "greedy maximum", ProfileAim.GREEDY_MAXIMUM, ProfileObjective.GREEDY_MAXIMUM);
  static final ProfileStrategy GENEROUS_MAXIMUM = new ProfileStrategy(
      "generous maximum", ProfileAim.GENEROUS_MAXIMUM, ProfileObjective.GENEROUS_MAXIMUM);

  @Override
  public Answer answer(CanonicalProblem canonical) {
    ProfileAssignment found = ProfileMatching.solve(
        canonical.graph(), canonical.places(), canonical.menteeRanks(), objective);
    ImmutableList.Builder<ProfileLevel> levels = ImmutableList.builder();
    for (int goal = 0; goal < found.goals(); goal++) {
      int at = goal;
      levels.add(new ProfileLevel(
          found.goalRank(goal),
          prices(canonical.graph().mentees(), i -> found.menteePrice(at, i), canonical::mentee),
          prices(canonical.graph().mentors(), j -> found.mentorPrice(at, j), canonical::mentor)));
    }
    return new Answer(
        canonical.pairs(found.matchedEdge()),
        new OneSidedCertificate.BestProfile(aim, levels.build()));
  }

  /** The prices that are not 0, by id. */
  static ImmutableList<Price> prices(
      int people, IntUnaryOperator price, IntFunction<ParticipantId> person) {
    ImmutableList.Builder<Price> prices = ImmutableList.builder();
    for (int k = 0; k < people; k++) {
      if (price.applyAsInt(k) != 0) {
        prices.add(new Price(person.apply(k), price.applyAsInt(k)));
      }
    }
    return prices.build();
  }
}
