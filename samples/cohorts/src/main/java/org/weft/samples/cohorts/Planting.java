package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.weft.core.cohort.Participant;
import org.weft.core.skill.Skill;

/**
 * Chooses the pairs that belong together.
 *
 * <p>Maintainer: the chosen people are put in the order of their teams and the first half is joined with the second. Two
 * people of one team are then joined only if that team holds more than half of the chosen.
 */
final class Planting {
  private static final int NOBODY = -1;

  private final int[] partnerOf;
  private final boolean[] mentors;
  private final int[] pairOf;
  private final int count;

  private Planting(Draft draft) {
    int size = draft.size();
    count = draft.recipe().plantedPairs();
    partnerOf = new int[size];
    mentors = new boolean[size];
    pairOf = new int[size];
    Arrays.fill(partnerOf, NOBODY);
    int[] chosen = chosen(draft);
    for (int pair = 0; pair < count; pair++) {
      join(draft, chosen[pair], chosen[pair + count], pair);
    }
  }

  static Planting of(Draft draft) {
    return new Planting(draft);
  }

  private int[] chosen(Draft draft) {
    int[] everybody = new int[draft.size()];
    Arrays.setAll(everybody, i -> i);
    Draws.of(draft.seed(), Aspect.PLANTING).shuffle(everybody);
    return Arrays.stream(everybody)
        .limit(2L * count)
        .boxed()
        .sorted(Comparator.comparingInt(draft::team).thenComparingInt(person -> person))
        .mapToInt(person -> person)
        .toArray();
  }

  private void join(Draft draft, int one, int other, int pair) {
    int mentor = draft.years(one) >= draft.years(other) ? one : other;
    mentors[mentor] = true;
    partnerOf[one] = other;
    partnerOf[other] = one;
    pairOf[one] = pair;
    pairOf[other] = pair;
  }

  boolean isPlanted(int person) {
    return partnerOf[person] != NOBODY;
  }

  boolean isMentor(int person) {
    return mentors[person];
  }

  int mentorOf(int person) {
    return mentors[person] ? person : partnerOf[person];
  }

  boolean joins(int one, int other) {
    return partnerOf[one] == other;
  }

  Skill skillOf(int person) {
    return Skill.of(Ids.padded("House craft", pairOf[person], count));
  }

  /** In the order of the mentors. */
  ImmutableList<PlantedPair> pairs(List<Participant> participants) {
    ImmutableList.Builder<PlantedPair> pairs = ImmutableList.builder();
    for (int person = 0; person < mentors.length; person++) {
      if (mentors[person]) {
        pairs.add(new PlantedPair(
            participants.get(person).id(),
            participants.get(partnerOf[person]).id(),
            skillOf(person)));
      }
    }
    return pairs.build();
  }
}
