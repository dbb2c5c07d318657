package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;

/**
 * The definition of stability with couples, read off the page on ids: E. McDermid and D. Manlove (2010).
 *
 * <p>Written apart from the strategy and the checker; every "there is somebody" is a loop. Up to five mentees and five mentors
 * take a moment.
 */
public final class CouplesTwin {
  private final MatchingProblem problem;
  private final AllMatchings matchings;

  private CouplesTwin(MatchingProblem problem) {
    this.problem = problem;
    this.matchings = AllMatchings.of(problem);
  }

  /**
   * Tries every matching of a problem.
   *
   * @param problem a problem with couples, of at most five mentees
   * @return its matchings
   */
  public static CouplesTwin of(MatchingProblem problem) {
    return new CouplesTwin(problem);
  }

  /**
   * Lists the matchings that keep the couples.
   *
   * @return every one
   */
  public List<ImmutableList<Pairing>> matchings() {
    return matchings.all().stream().filter(this::keepsCouples).toList();
  }

  private boolean keepsCouples(List<Pairing> pairs) {
    return problem.couples().stream().allMatch(couple -> {
      Optional<Pairing> first = pairOf(couple.first(), pairs);
      Optional<Pairing> second = pairOf(couple.second(), pairs);
      return first.isPresent() == second.isPresent()
          && (first.isEmpty()
              || together(first.get().mentor(), second.orElseThrow().mentor()));
    });
  }

  private boolean together(ParticipantId mentor, ParticipantId other) {
    Optional<String> group = problem.group(problem.mentors().indexOf(mentor));
    return mentor.equals(other)
        || (group.isPresent() && group.equals(problem.group(problem.mentors().indexOf(other))));
  }

  /**
   * Counts what blocks a matching, as far as it matters.
   *
   * @param pairs a matching that keeps the couples
   * @param most where to stop
   * @return how many wishes block, or the limit
   */
  public int blocking(List<Pairing> pairs, int most) {
    List<List<Pairing>> wishes = wishes();
    int blocking = 0;
    for (int w = 0; w < wishes.size() && blocking < most; w++) {
      List<Pairing> wish = wishes.get(w);
      boolean blocks = wish.size() == 1
          ? gains(wish, pairs) && takes(wish.get(0), pairs, Optional.empty())
          : gains(wish, pairs) && takeCouple(wish.get(0), wish.get(1), pairs);
      blocking += blocks ? 1 : 0;
    }
    return blocking;
  }

  private List<List<Pairing>> wishes() {
    List<List<Pairing>> wishes = new ArrayList<>();
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    for (Pairing candidate : candidates) {
      if (problem.couples().stream()
          .noneMatch(couple -> couple.first().equals(candidate.mentee())
              || couple.second().equals(candidate.mentee()))) {
        wishes.add(List.of(candidate));
      }
    }
    for (MenteeCouple couple : problem.couples()) {
      for (Pairing first : candidates) {
        for (Pairing second : candidates) {
          if (first.mentee().equals(couple.first())
              && second.mentee().equals(couple.second())
              && together(first.mentor(), second.mentor())) {
            wishes.add(List.of(first, second));
          }
        }
      }
    }
    return wishes;
  }

  /** Those who wish have nobody, or fewer points in total. */
  private boolean gains(List<Pairing> wish, List<Pairing> pairs) {
    List<Pairing> present =
        wish.stream().flatMap(pair -> pairOf(pair.mentee(), pairs).stream()).toList();
    return present.isEmpty()
        || wish.stream().mapToLong(matchings::menteePoints).sum()
            > present.stream().mapToLong(matchings::menteePoints).sum();
  }

  private boolean takeCouple(Pairing one, Pairing two, List<Pairing> pairs) {
    if (pairs.contains(one)) {
      return takes(two, pairs, Optional.of(one));
    }
    if (pairs.contains(two)) {
      return takes(one, pairs, Optional.of(two));
    }
    if (!one.mentor().equals(two.mentor())) {
      return takes(one, pairs, Optional.empty()) && takes(two, pairs, Optional.empty());
    }
    List<Pairing> held = held(one.mentor(), pairs);
    int free = matchings.places(one.mentor()) - held.size();
    if (free >= 2) {
      return true;
    }
    for (Pairing r : held) {
      if (free == 1 && (prefers(one, r) || prefers(two, r))) {
        return true;
      }
      for (Pairing s : held) {
        if (!r.equals(s) && prefers(one, r) && prefers(two, s)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean takes(Pairing wish, List<Pairing> pairs, Optional<Pairing> staying) {
    List<Pairing> held = held(wish.mentor(), pairs);
    return held.size() < matchings.places(wish.mentor())
        || held.stream()
            .anyMatch(other -> !staying.equals(Optional.of(other)) && prefers(wish, other));
  }

  private boolean prefers(Pairing wish, Pairing held) {
    return matchings.mentorPoints(wish) > matchings.mentorPoints(held);
  }

  private static List<Pairing> held(ParticipantId mentor, List<Pairing> pairs) {
    return pairs.stream().filter(pair -> pair.mentor().equals(mentor)).toList();
  }

  private static Optional<Pairing> pairOf(ParticipantId mentee, List<Pairing> pairs) {
    return pairs.stream().filter(pair -> pair.mentee().equals(mentee)).findFirst();
  }
}
