package org.weft.matching.certificate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.PeerCertificate.OddGroup;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Reads a bound on all pairs of one pool off the prices of people and groups, and checks that these pairs reach it.
 *
 * <p>Groups may lie in any way; the bound holds for all of them. One pass over the candidates; groups are consulted only for a
 * candidate that its two people do not cover alone, or that is a pair, at the cost of the groups around the two.
 */
final class PeerPriceCheck {
  /** No bonus and no sum of prices beyond this, so that nothing can pass a long unnoticed. */
  private static final long LARGEST = Long.MAX_VALUE >> 3;

  private final MatchingProblem problem;
  private final long bonus;
  private final long[] price;
  private final List<List<Integer>> groupsOf = new ArrayList<>();
  private final long[] groupPrice;
  private final int[] groupPairs;

  private PeerPriceCheck(MatchingProblem problem, PeerCertificate.PeersBestTotal total) {
    this.problem = problem;
    this.bonus = total.bonus();
    this.price = total.prices().stream().mapToLong(Price::points).toArray();
    this.groupPrice = total.groups().stream().mapToLong(OddGroup::halfPoints).toArray();
    this.groupPairs = new int[groupPrice.length];
  }

  static @Nullable String flawInBestTotal(PeerPairs pairs, PeerCertificate.PeersBestTotal total) {
    return total.bonus() == 0
        ? flaw(pairs, total)
        : "a best total counts no bonus but the bonus is " + total.bonus();
  }

  /** Null if besides one more pair counts more than any loss of points. */
  static @Nullable String flawInMostPeople(PeerPairs pairs, PeerCertificate.PeersBestTotal total) {
    long needed = neededBonus(pairs);
    return total.bonus() >= needed
        ? flaw(pairs, total)
        : "one more pair must count at least " + needed + " but counts " + total.bonus();
  }

  /**
   * The longest exchange that makes one pair more takes all but one of the most possible pairs apart: each costs at most the
   * best score and brings at least the least, and the pair that is new brings the least, too.
   */
  private static long neededBonus(PeerPairs pairs) {
    long least = Long.MAX_VALUE;
    long best = 0;
    long people = 0;
    for (int i = 0; i < pairs.problem().mentees().size(); i++) {
      int candidates = pairs.turnTo(i);
      people += candidates > 0 ? 1 : 0;
      for (int k = 0; k < candidates; k++) {
        least = Math.min(least, pairs.points(k));
        best = Math.max(best, pairs.points(k));
      }
    }
    return people == 0 ? 0 : Math.max(0, (people / 2 - 1) * (best - least) - least + 1);
  }

  private static @Nullable String flaw(PeerPairs pairs, PeerCertificate.PeersBestTotal total) {
    PeerPriceCheck check = new PeerPriceCheck(pairs.problem(), total);
    @Nullable String flaw = check.flawInPrices(total);
    if (flaw == null) {
      flaw = check.flawInGroups(total);
    }
    for (int i = 0; i < check.price.length && flaw == null; i++) {
      flaw = check.flawInRow(pairs, i);
    }
    return flaw == null ? check.flawInWhatIsLeft(pairs, total) : flaw;
  }

  private @Nullable String flawInPrices(PeerCertificate.PeersBestTotal total) {
    if (bonus < 0 || bonus > LARGEST) {
      return "the bonus must lie in 0 to " + LARGEST + " but is " + bonus;
    }
    if (price.length != problem.mentees().size()) {
      return "there are " + price.length + " prices for " + problem.mentees().size() + " people";
    }
    for (int i = 0; i < price.length; i++) {
      ParticipantId person = problem.mentees().get(i);
      if (!total.prices().get(i).person().equals(person)) {
        return "price " + i + " belongs to " + person + " but names "
            + total.prices().get(i).person();
      }
      if (price[i] < 0 || price[i] > LARGEST) {
        return "the price of " + person + " must lie in 0 to " + LARGEST + " but is " + price[i];
      }
      groupsOf.add(new ArrayList<>());
    }
    return null;
  }

  private @Nullable String flawInGroups(PeerCertificate.PeersBestTotal total) {
    long sum = 0;
    for (int g = 0; g < groupPrice.length; g++) {
      OddGroup group = total.groups().get(g);
      if (group.people().size() % 2 == 0) {
        return "group " + g + " has an even number of people: " + group.people().size();
      }
      if (groupPrice[g] < 0 || groupPrice[g] > LARGEST - sum) {
        return "the price of group " + g + " is below 0 or too large: " + groupPrice[g];
      }
      sum += groupPrice[g];
      for (ParticipantId person : group.people()) {
        int i = problem.indexOfMentee(person).orElse(-1);
        if (i < 0 || isIn(g, i)) {
          return "group " + g + " names " + person + ", who is not in the pool or is named twice";
        }
        groupsOf.get(i).add(g);
      }
    }
    return null;
  }

  /** Groups come in rising order, so only the last one of a person can be this one. */
  private boolean isIn(int group, int person) {
    List<Integer> groups = groupsOf.get(person);
    return !groups.isEmpty() && groups.get(groups.size() - 1) == group;
  }

  private @Nullable String flawInRow(PeerPairs pairs, int i) {
    int candidates = pairs.turnTo(i);
    for (int k = 0; k < candidates; k++) {
      int j = pairs.other(k);
      boolean made = pairs.isPair(k);
      long value = 2 * (bonus + pairs.points(k));
      long covered = price[i] + price[j];
      if (made || covered < value) {
        covered += common(i, j, made);
      }
      if (covered < value || (made && covered != value)) {
        return Pairing.of(problem.mentees().get(i), problem.mentees().get(j)) + " is worth " + value
            + " half points and priced at " + covered;
      }
    }
    return null;
  }

  /** The prices of the groups that hold both; a pair takes up room in them. */
  private long common(int i, int j, boolean made) {
    long sum = 0;
    List<Integer> others = groupsOf.get(j);
    int k = 0;
    for (int g : groupsOf.get(i)) {
      while (k < others.size() && others.get(k) < g) {
        k++;
      }
      if (k < others.size() && others.get(k) == g) {
        sum += groupPrice[g];
        groupPairs[g] += made ? 1 : 0;
      }
    }
    return sum;
  }

  private @Nullable String flawInWhatIsLeft(PeerPairs pairs, PeerCertificate.PeersBestTotal total) {
    for (int i = 0; i < price.length; i++) {
      if (price[i] > 0 && pairs.isAlone(i)) {
        return problem.mentees().get(i) + " has a price and no partner";
      }
    }
    for (int g = 0; g < groupPrice.length; g++) {
      int people = total.groups().get(g).people().size();
      if (groupPrice[g] > 0 && 2 * groupPairs[g] + 1 < people) {
        return "group " + g + " of " + people + " people has a price and only " + groupPairs[g]
            + " pairs";
      }
    }
    return null;
  }
}
