package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.kernel.onesided.EfficiencyAdjusted;

/** Deferred acceptance with claims given up; see {@link OneSidedStrategies#efficiencyAdjusted()}. */
record EfficiencyAdjustedStrategy(String name, ImmutableSortedSet<ParticipantId> insisting)
    implements CanonicalStrategy {
  static final EfficiencyAdjustedStrategy ALL_AGREE =
      new EfficiencyAdjustedStrategy(ImmutableSortedSet.of());

  EfficiencyAdjustedStrategy(ImmutableSortedSet<ParticipantId> insisting) {
    this("efficiency-adjusted deferred acceptance", insisting);
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    ImmutableList<ParticipantId> mentees = canonical.mentees();
    boolean[] agrees = new boolean[mentees.size()];
    for (int i = 0; i < agrees.length; i++) {
      agrees[i] = !insisting.contains(mentees.get(i));
    }
    Rankings rankings = canonical.rankings();
    int[] places = canonical.places();
    int[] stable = DeferredAcceptance.menteesPropose(rankings, places);
    int[] adjusted = EfficiencyAdjusted.solve(rankings, places, agrees);
    return new Answer(
        canonical.pairs(adjusted),
        new OneSidedCertificate.EfficiencyAdjusted(
            mentees.stream()
                .filter(insisting::contains)
                .sorted()
                .collect(ImmutableList.toImmutableList()),
            canonical.pairs(stable),
            mentees,
            canonical.mentors()));
  }
}
