package org.weft.matching.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.weft.core.cohort.ParticipantId;

/** Random drafts: few values, so that ties, conflicts and repeats are common. */
final class Drafts {
  private Drafts() {}

  /** Up to so many people, with rules that leave most problems feasible and some not. */
  static Arbitrary<Draft> upTo(int most) {
    return Arbitraries.randomValue(random -> draft(random, 2 + random.nextInt(most - 1), 3));
  }

  /** Of exactly so many people. */
  static Arbitrary<Draft> of(int people, int mostRules) {
    return Arbitraries.randomValue(random -> draft(random, people, mostRules));
  }

  static Draft draft(Random random, int people, int mostRules) {
    List<ParticipantId> ids = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      ids.add(ParticipantId.of("p" + (i * 7 + 3) % 1000));
    }
    int least = 2 + random.nextInt(2);
    GroupSizes sizes = GroupSizes.of(least, least + random.nextInt(3));
    if (random.nextInt(3) == 0) {
      sizes = sizes.uneven();
    }
    if (random.nextInt(3) == 0) {
      sizes = sizes.inGroups(Math.max(1, people / sizes.most()) + random.nextInt(2));
    }
    int grain = random.nextBoolean() ? 1_000_000 : 250_000;
    int[][] fit = new int[people][people];
    for (int[] row : fit) {
      for (int j = 0; j < people; j++) {
        row[j] = grain == 1_000_000 ? random.nextInt(grain + 1) : grain * random.nextInt(5);
      }
    }
    int[] team = random.ints(people, 0, 4).toArray();
    int[] language = random.ints(people, 0, 8).toArray();
    int[] hours = random.ints(people, 0, 256).map(bits -> bits | 0x18).toArray();
    List<List<Integer>> rounds = new ArrayList<>();
    for (int r = 0; r < random.nextInt(4); r++) {
      rounds.add(List.of(
          1 + r % 2, random.nextInt(people), random.nextInt(people), random.nextInt(people)));
    }
    List<GroupRule> rules = new ArrayList<>();
    for (int r = random.nextInt(mostRules + 1); r > 0; r--) {
      rules.add(rule(random, ids));
    }
    return new Draft(
        ids,
        sizes,
        random.nextInt(3) == 0 ? GroupAim.WORST_GROUP_FIRST : GroupAim.BEST_TOTAL,
        fit,
        team,
        language,
        hours,
        rounds,
        rules);
  }

  private static GroupRule rule(Random random, List<ParticipantId> ids) {
    GroupType team = GroupType.of("team", "t" + random.nextInt(4));
    return switch (random.nextInt(9)) {
      case 0 -> GroupRule.atLeast(team, 1);
      case 1 -> GroupRule.atMost(team, random.nextInt(3));
      case 2 -> GroupRule.mostAlike("team", 1 + random.nextInt(2));
      case 3 -> GroupRule.kinds("team", 1 + random.nextInt(3));
      case 4 -> GroupRule.sharedMinutes(new int[] {60, 120, 127, 128, 200}[random.nextInt(5)]);
      case 5 -> GroupRule.inCommon("language");
      case 6 -> GroupRule.noRepeat(1 + random.nextInt(2));
      default -> {
        int one = random.nextInt(ids.size());
        int other = (one + 1 + random.nextInt(ids.size() - 1)) % ids.size();
        yield GroupRule.apart(ids.get(one), ids.get(other), "because");
      }
    };
  }
}
