package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.PastPair;
import org.weft.core.program.FormatKind;
import org.weft.samples.cohorts.ingredient.PastMix;

/** Who met whom before. */
final class Past {
  private static final int TRIES = 8;
  private static final ImmutableList<FormatKind> FORMATS = ImmutableList.of(
      FormatKind.ONE_TO_ONE,
      FormatKind.ONE_TO_ONE,
      FormatKind.ONE_TO_ONE,
      FormatKind.MICRO,
      FormatKind.PAIR_PROGRAMMING,
      FormatKind.SHADOWING);
  private static final ImmutableList<PairEnding> ENDINGS = ImmutableList.of(
      PairEnding.COMPLETED_AT_TERM,
      PairEnding.COMPLETED_AT_TERM,
      PairEnding.COMPLETED_AT_TERM,
      PairEnding.COMPLETED_AT_TERM,
      PairEnding.COMPLETED_AT_TERM,
      PairEnding.COMPLETED_EARLY,
      PairEnding.COMPLETED_EARLY,
      PairEnding.ENDED_WITHOUT_BLAME,
      PairEnding.LAPSED,
      PairEnding.NOT_AGAIN);

  private Past() {}

  static PairHistory of(Draft draft, Planting planting) {
    int[] mentors = IntStream.range(0, draft.size()).filter(draft::mentors).toArray();
    int[] mentees = IntStream.range(0, draft.size()).filter(draft::learns).toArray();
    PastMix mix = draft.recipe().past();
    long wanted = (long) draft.size() * mix.pairsPerHundred() / 100;
    ImmutableList.Builder<PastPair> pairs = ImmutableList.builder();
    for (int i = 0; i < wanted && mentors.length > 0 && mentees.length > 0; i++) {
      Draws draws = draft.draws(Aspect.PAST, i);
      for (int tries = 0; tries < TRIES; tries++) {
        int mentor = mentors[draws.below(mentors.length)];
        int mentee = mentees[draws.below(mentees.length)];
        if (draft.team(mentor) != draft.team(mentee) && !planting.joins(mentor, mentee)) {
          pairs.add(pair(draft, mentor, mentee, draws));
          break;
        }
      }
    }
    return new PairHistory(pairs.build());
  }

  private static PastPair pair(Draft draft, int mentor, int mentee, Draws draws) {
    PastMix mix = draft.recipe().past();
    LocalDate end = mix.until().minusDays(draws.below(mix.days()));
    return PastPair.builder()
        .mentor(draft.id(mentor))
        .mentee(draft.id(mentee))
        .format(draws.pick(FORMATS))
        .start(end.minusDays(14 + draws.below(170)))
        .end(end)
        .ending(draws.pick(ENDINGS))
        .build();
  }
}
