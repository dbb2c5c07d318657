package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.certificate.Shortage;
import org.weft.matching.kernel.profile.LargestPopular;
import org.weft.matching.kernel.profile.LeastUnpopular;
import org.weft.matching.kernel.profile.NoPopular;
import org.weft.matching.kernel.profile.PopularMatching;
import org.weft.matching.kernel.profile.PopularResult;
import org.weft.matching.kernel.profile.VoteCount;

/** Popular, or nearly; see {@link OneSidedStrategies#popular()}. */
record PopularStrategy(String name) implements CanonicalStrategy {
  static final PopularStrategy POPULAR = new PopularStrategy("popular");

  /** Votes held in the search for a least unpopular matching; enough for all problems of six mentees and six mentors. */
  private static final int BUDGET = 20_000;

  @Override
  public Answer answer(CanonicalProblem canonical) {
    int[] places = canonical.places();
    int[] rank = canonical.menteeRanks();
    PopularResult result = PopularMatching.solve(canonical.graph(), places, rank);
    if (result instanceof LargestPopular popular) {
      VoteCount votes = VoteCount.against(canonical.graph(), places, rank, popular.matchedEdge());
      return new Answer(canonical.pairs(popular.matchedEdge()), proof(canonical, votes));
    }
    NoPopular none = (NoPopular) result;
    LeastUnpopular least = LeastUnpopular.solve(canonical.graph(), places, rank, none, BUDGET);
    VoteCount votes = VoteCount.against(canonical.graph(), places, rank, least.matchedEdge());
    return new Answer(
        canonical.pairs(least.matchedEdge()),
        new OneSidedCertificate.LeastUnpopular(
            votes.margin(),
            canonical.pairs(votes.challenger()),
            proof(canonical, votes),
            canonical.pairs(none.firstChoices()),
            new Shortage(
                people(none.mentees(), canonical::mentee),
                people(none.mentors(), canonical::mentor),
                none.places())));
  }

  private static OneSidedCertificate.Popular proof(CanonicalProblem canonical, VoteCount votes) {
    long[] mentee = votes.menteePrice();
    long[] mentor = votes.mentorPrice();
    return new OneSidedCertificate.Popular(
        ProfileStrategy.prices(mentee.length, i -> Math.toIntExact(mentee[i]), canonical::mentee),
        ProfileStrategy.prices(mentor.length, j -> Math.toIntExact(mentor[j]), canonical::mentor));
  }

  private static ImmutableList<ParticipantId> people(
      int[] indices, IntFunction<ParticipantId> person) {
    return Arrays.stream(indices).mapToObj(person).collect(ImmutableList.toImmutableList());
  }
}
