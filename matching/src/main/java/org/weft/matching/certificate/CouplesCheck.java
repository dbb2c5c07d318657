package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;

/**
 * Counts the wishes that block a matching with couples, and tries all matchings of small problems.
 *
 * <p>A wish is a candidate of a single, or two candidates of a couple whose mentors are of one group. Whether it blocks is read from
 * the definition of E. McDermid and D. Manlove (2010), a mentor's mentees sorted by points; equal points block nobody.
 */
final class CouplesCheck {
  private static final int NONE = CheckedPairs.NONE;

  private final MatchingProblem problem;
  /** For each mentee their partner, or none. */
  private final int[] partner;

  CouplesCheck(MatchingProblem problem) {
    this.problem = problem;
    this.partner = new int[problem.mentees().size()];
    Arrays.fill(partner, NONE);
    for (MenteeCouple couple : problem.couples()) {
      int first = problem.indexOfMentee(couple.first()).orElseThrow();
      int second = problem.indexOfMentee(couple.second()).orElseThrow();
      partner[first] = second;
      partner[second] = first;
    }
  }

  /** One mentee and a candidate; for a couple two mentees and two candidates. */
  private record Wish(int one, int first, int two, int second) {}

  /** The single mentees, and the first members of couples. */
  private int[] parties() {
    return IntStream.range(0, partner.length)
        .filter(mentee -> partner[mentee] == NONE || mentee < partner[mentee])
        .toArray();
  }

  private List<Wish> wishesOf(int mentee) {
    int other = partner[mentee];
    List<Wish> own = new ArrayList<>();
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      if (other == NONE) {
        own.add(new Wish(mentee, c, NONE, NONE));
        continue;
      }
      for (int d = problem.firstCandidate(other); d < problem.endCandidate(other); d++) {
        if (problem.inSameGroup(problem.mentorOf(c), problem.mentorOf(d))) {
          own.add(new Wish(mentee, c, other, d));
        }
      }
    }
    return own;
  }

  /** Whether the choices of all, with none besides, multiply to few. */
  boolean isSmall() {
    long choices = 1;
    for (int mentee : parties()) {
      choices *= count(mentee) + 1;
      if (choices > StableCertificate.FewestBlockingWithCouples.MOST_CHOICES) {
        return false;
      }
    }
    return true;
  }

  /** How many wishes a single or a couple has; stops where there are too many to try. */
  private long count(int mentee) {
    if (partner[mentee] == NONE) {
      return (long) problem.endCandidate(mentee) - problem.firstCandidate(mentee);
    }
    long count = 0;
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      int mentor = problem.mentorOf(c);
      count += IntStream.range(
              problem.firstCandidate(partner[mentee]), problem.endCandidate(partner[mentee]))
          .filter(d -> problem.inSameGroup(mentor, problem.mentorOf(d)))
          .count();
      if (count > StableCertificate.FewestBlockingWithCouples.MOST_CHOICES) {
        return count;
      }
    }
    return count;
  }

  /** Null if the claim holds of pairs that are a matching and keep the couples. */
  @Nullable String flaw(CheckedPairs pairs, Certificate certificate) {
    return certificate instanceof StableCertificate.FewestBlockingWithCouples fewest
        ? flawInFewest(pairs.held, fewest.blocking())
        : flawInStable(pairs.held);
  }

  private @Nullable String flawInStable(int[] held) {
    Places places = new Places(problem, held);
    for (int mentee : parties()) {
      for (Wish wish : wishesOf(mentee)) {
        if (blocks(wish, held, places)) {
          return inWords(wish);
        }
      }
    }
    return null;
  }

  private String inWords(Wish wish) {
    return wish.second() == NONE
        ? pair(wish.first()) + " would both rather have each other"
        : "the couple would rather be " + pair(wish.first()) + " and " + pair(wish.second())
            + ", who would take them";
  }

  private Pairing pair(int candidate) {
    return Pairing.of(
        problem.mentees().get(problem.menteeOf(candidate)),
        problem.mentors().get(problem.mentorOf(candidate)));
  }

  private @Nullable String flawInFewest(int[] held, int claimed) {
    if (!isSmall()) {
      return "there are too many matchings to try whether each is blocked by " + claimed
          + " wishes; the claim cannot be checked";
    }
    List<List<Wish>> wishes =
        Arrays.stream(parties()).mapToObj(this::wishesOf).collect(ImmutableList.toImmutableList());
    int blocking = blocking(wishes, held, Integer.MAX_VALUE);
    if (blocking != claimed) {
      return blocking + " wishes block the pairs but " + claimed + " are claimed";
    }
    int[] other = new int[held.length];
    int[] choice = new int[wishes.size()];
    do {
      if (choose(wishes, choice, other) && blocking(wishes, other, claimed) < claimed) {
        return "another matching is blocked by fewer than " + claimed + " wishes";
      }
    } while (advance(wishes, choice));
    return null;
  }

  /** Counts up like an odometer; false after the last. */
  private static boolean advance(List<List<Wish>> wishes, int[] choice) {
    for (int k = 0; k < choice.length; k++) {
      if (choice[k] < wishes.get(k).size()) {
        choice[k]++;
        return true;
      }
      choice[k] = 0;
    }
    return false;
  }

  /** Writes down what all would hold; false if a mentor has too few places. Choice 0 is none. */
  private boolean choose(List<List<Wish>> wishes, int[] choice, int[] held) {
    Arrays.fill(held, NONE);
    int[] load = new int[problem.mentors().size()];
    boolean fits = true;
    for (int k = 0; k < choice.length; k++) {
      if (choice[k] > 0) {
        Wish wish = wishes.get(k).get(choice[k] - 1);
        fits &= take(wish.one(), wish.first(), held, load);
        fits &= wish.second() == NONE || take(wish.two(), wish.second(), held, load);
      }
    }
    return fits;
  }

  private boolean take(int mentee, int candidate, int[] held, int[] load) {
    held[mentee] = candidate;
    int mentor = problem.mentorOf(candidate);
    return ++load[mentor] <= problem.places(mentor);
  }

  /** Counts no further than matters. */
  private int blocking(List<List<Wish>> wishes, int[] held, int most) {
    Places places = new Places(problem, held);
    int blocking = 0;
    for (List<Wish> own : wishes) {
      for (Wish wish : own) {
        if (blocking < most && blocks(wish, held, places)) {
          blocking++;
        }
      }
    }
    return blocking;
  }

  private boolean blocks(Wish wish, int[] held, Places places) {
    int present = held[wish.one()];
    if (wish.second() == NONE) {
      return (present == NONE || problem.menteePoints(wish.first()) > problem.menteePoints(present))
          && places.take(wish.first(), NONE);
    }
    int other = held[wish.two()];
    if (present != NONE
        && other != NONE
        && problem.menteePoints(wish.first()) + problem.menteePoints(wish.second())
            <= problem.menteePoints(present) + problem.menteePoints(other)) {
      return false;
    }
    if (present == wish.first()) {
      return places.take(wish.second(), present);
    }
    if (other == wish.second()) {
      return places.take(wish.first(), other);
    }
    return problem.mentorOf(wish.first()) == problem.mentorOf(wish.second())
        ? places.takeBoth(wish.first(), wish.second())
        : places.take(wish.first(), NONE) && places.take(wish.second(), NONE);
  }

  /** What mentors hold. */
  private static final class Places {
    private final MatchingProblem problem;
    /** For each mentor the candidates held, the least liked first. */
    private final List<List<Integer>> byMentor = new ArrayList<>();

    Places(MatchingProblem problem, int[] held) {
      this.problem = problem;
      problem.mentors().forEach(mentor -> byMentor.add(new ArrayList<>()));
      for (int candidate : held) {
        if (candidate != NONE) {
          byMentor.get(problem.mentorOf(candidate)).add(candidate);
        }
      }
      byMentor.forEach(all -> all.sort(
          (one, other) -> Long.compare(problem.mentorPoints(one), problem.mentorPoints(other))));
    }

    private long free(int mentor) {
      return (long) problem.places(mentor) - byMentor.get(mentor).size();
    }

    /** A free place, or somebody less liked, other than one who stays. */
    boolean take(int candidate, int staying) {
      int mentor = problem.mentorOf(candidate);
      return free(mentor) > 0
          || byMentor.get(mentor).stream()
              .filter(held -> held != staying)
              .limit(1)
              .anyMatch(least -> likesMore(candidate, least));
    }

    /** The least liked goes for the less liked of the two, the next least for the other. */
    boolean takeBoth(int one, int two) {
      List<Integer> held = byMentor.get(problem.mentorOf(one));
      int better = problem.mentorPoints(one) >= problem.mentorPoints(two) ? one : two;
      int worse = better == one ? two : one;
      long free = free(problem.mentorOf(one));
      if (free >= 2) {
        return true;
      }
      return free == 1
          ? !held.isEmpty() && likesMore(better, held.get(0))
          : held.size() >= 2 && likesMore(worse, held.get(0)) && likesMore(better, held.get(1));
    }

    private boolean likesMore(int candidate, int held) {
      return problem.mentorPoints(candidate) > problem.mentorPoints(held);
    }
  }
}
