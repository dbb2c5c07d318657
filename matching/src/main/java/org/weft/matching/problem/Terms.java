package org.weft.matching.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.EnumSet;
import org.weft.core.cohort.ParticipantId;

/**
 * What a problem asks beyond candidates, scores and places.
 *
 * @param menteePlaces for each mentee the most mentors; empty if one each
 * @param minimums for each mentor the fewest mentees; empty if 0 each
 * @param forced cells that must become pairs, ascending: mentee times the number of mentors plus mentor
 * @param types the types of mentees
 * @param quotas places for types, sorted
 * @param onePool whether both sides are the same people
 * @param couples mentees who want mentors of one group
 */
record Terms(
    ImmutableIntArray menteePlaces,
    ImmutableIntArray minimums,
    ImmutableLongArray forced,
    ImmutableSetMultimap<ParticipantId, String> types,
    ImmutableList<TypeQuota> quotas,
    boolean onePool,
    CoupleTerms couples) {
  static final Terms TWO_SIDES = none(false);
  static final Terms ONE_POOL = none(true);

  private static Terms none(boolean onePool) {
    return new Terms(
        ImmutableIntArray.of(),
        ImmutableIntArray.of(),
        ImmutableLongArray.of(),
        ImmutableSetMultimap.of(),
        ImmutableList.of(),
        onePool,
        CoupleTerms.NONE);
  }

  int menteePlaces(int mentee) {
    return menteePlaces.isEmpty() ? 1 : menteePlaces.get(mentee);
  }

  int minimum(int mentor) {
    return minimums.isEmpty() ? 0 : minimums.get(mentor);
  }

  /** One place each is what every problem has, so it is not kept: equal problems have equal terms. */
  Terms withMenteePlaces(int[] places) {
    boolean plain = ImmutableIntArray.copyOf(places).stream().allMatch(each -> each == 1);
    return new Terms(
        plain ? ImmutableIntArray.of() : ImmutableIntArray.copyOf(places),
        minimums,
        forced,
        types,
        quotas,
        onePool,
        couples);
  }

  Terms withMinimums(int[] least) {
    boolean plain = ImmutableIntArray.copyOf(least).stream().allMatch(each -> each == 0);
    return new Terms(
        menteePlaces,
        plain ? ImmutableIntArray.of() : ImmutableIntArray.copyOf(least),
        forced,
        types,
        quotas,
        onePool,
        couples);
  }

  Terms withForced(long[] cells) {
    return new Terms(
        menteePlaces, minimums, ImmutableLongArray.copyOf(cells), types, quotas, onePool, couples);
  }

  Terms withTypes(ImmutableSetMultimap<ParticipantId, String> changed, Iterable<TypeQuota> places) {
    return new Terms(
        menteePlaces,
        minimums,
        forced,
        changed,
        ImmutableList.sortedCopyOf(places),
        onePool,
        couples);
  }

  Terms withCouples(CoupleTerms changed) {
    return new Terms(menteePlaces, minimums, forced, types, quotas, onePool, changed);
  }

  ImmutableSet<ProblemFeature> features() {
    EnumSet<ProblemFeature> features = EnumSet.noneOf(ProblemFeature.class);
    if (!forced.isEmpty()) {
      features.add(ProblemFeature.FORCED_PAIRS);
    }
    if (menteePlaces.stream().anyMatch(places -> places > 1)) {
      features.add(ProblemFeature.SEVERAL_MENTORS);
    }
    if (!minimums.isEmpty()) {
      features.add(ProblemFeature.MINIMUMS);
    }
    if (!quotas.isEmpty()) {
      features.add(ProblemFeature.TYPE_QUOTAS);
    }
    if (onePool) {
      features.add(ProblemFeature.ONE_POOL);
    }
    if (!couples.couples().isEmpty()) {
      features.add(ProblemFeature.COUPLES);
    }
    return Sets.immutableEnumSet(features);
  }
}
