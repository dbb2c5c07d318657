package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Looks in one pool for two people who would both rather have each other, on strict lists.
 *
 * <p>What a person is given is one number: the points of the partner, then the place in the order. Linear in the candidates,
 * but for looking up circles.
 */
final class PeerStableCheck {
  private static final long NOBODY = -1;

  private final MatchingProblem problem;
  private final int[] place;

  private PeerStableCheck(MatchingProblem problem) {
    this.problem = problem;
    this.place = new int[problem.mentees().size()];
    Arrays.fill(place, -1);
  }

  static @Nullable String flaw(CheckedPairs pairs, PeerCertificate.PeersStable stable) {
    PeerStableCheck check = new PeerStableCheck(pairs.problem);
    @Nullable String flaw = check.flawInOrder(stable.order());
    return flaw == null ? check.flawInBlocking(check.given(pairs), 0) : flaw;
  }

  static @Nullable String flawInNone(MatchingProblem problem, Impossible.NoStablePairs none) {
    PeerStableCheck check = new PeerStableCheck(problem);
    @Nullable String flaw = check.flawInOrder(none.order());
    if (flaw == null) {
      flaw = check.flawInParties(none.parties());
    }
    if (flaw != null) {
      return flaw;
    }
    return oddParties(none.parties()) > 0
        ? null
        : "no circle has three people or a larger odd number, so there are stable pairs";
  }

  static @Nullable String flawInAlmost(
      CheckedPairs pairs, PeerCertificate.PeersAlmostStable almost) {
    PeerStableCheck check = new PeerStableCheck(pairs.problem);
    @Nullable String flaw = check.flawInOrder(almost.order());
    if (flaw == null) {
      flaw = check.flawInParties(almost.parties());
    }
    if (flaw == null) {
      flaw = check.flawInBlocking(check.given(pairs), almost.blocking());
    }
    if (flaw != null) {
      return flaw;
    }
    long unavoidable = (oddParties(almost.parties()) + 1) / 2;
    return unavoidable == almost.unavoidable()
        ? null
        : "the circles make " + unavoidable + " blocking pairs unavoidable but "
            + almost.unavoidable() + " are claimed";
  }

  private static long oddParties(ImmutableList<ImmutableList<ParticipantId>> parties) {
    return parties.stream()
        .filter(party -> party.size() > 2 && party.size() % 2 == 1)
        .count();
  }

  private @Nullable String flawInOrder(ImmutableList<ParticipantId> order) {
    for (int k = 0; k < order.size(); k++) {
      int person = problem.indexOfMentee(order.get(k)).orElse(-1);
      if (person < 0 || place[person] >= 0) {
        return "the order names " + order.get(k) + ", who is not in the pool or is named twice";
      }
      place[person] = k;
    }
    return order.size() == place.length
        ? null
        : "the order names " + order.size() + " of " + place.length + " people";
  }

  /** How much a partner is liked: by points, then by the order. */
  private long liking(long points, int partner) {
    return points << 32 | (place.length - place[partner]);
  }

  private long[] given(CheckedPairs pairs) {
    long[] given = new long[place.length];
    Arrays.fill(given, NOBODY);
    for (int i = 0; i < given.length; i++) {
      int c = pairs.held[i];
      if (c != CheckedPairs.NONE) {
        given[i] = liking(problem.menteePoints(c), problem.mentorOf(c));
        given[problem.mentorOf(c)] = liking(problem.mentorPoints(c), i);
      }
    }
    return given;
  }

  /** Null if exactly so many pairs of people would both rather have each other than what they are given. */
  private @Nullable String flawInBlocking(long[] given, long expected) {
    long found = 0;
    @Nullable Pairing last = null;
    for (int i = 0; i < given.length; i++) {
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        int j = problem.mentorOf(c);
        if (i < j
            && liking(problem.menteePoints(c), j) > given[i]
            && liking(problem.mentorPoints(c), i) > given[j]) {
          found++;
          last = Pairing.of(problem.mentees().get(i), problem.mentees().get(j));
        }
      }
    }
    if (found == expected) {
      return null;
    }
    return expected == 0
        ? last + " would both rather have each other"
        : found + " pairs of people would both rather have each other but " + expected
            + " are claimed";
  }

  /** Null if the circles are a stable partition. */
  private @Nullable String flawInParties(ImmutableList<ImmutableList<ParticipantId>> parties) {
    long[] given = new long[place.length];
    boolean[] seen = new boolean[place.length];
    for (ImmutableList<ParticipantId> party : parties) {
      for (int k = 0; k < party.size(); k++) {
        @Nullable String flaw = flawInPlace(party, k, given, seen);
        if (flaw != null) {
          return flaw;
        }
      }
    }
    if (IntStream.range(0, seen.length).anyMatch(i -> !seen[i])) {
      return "the circles leave somebody out";
    }
    return flawInBlocking(given, 0);
  }

  private @Nullable String flawInPlace(
      ImmutableList<ParticipantId> party, int k, long[] given, boolean[] seen) {
    ParticipantId person = party.get(k);
    int i = problem.indexOfMentee(person).orElse(-1);
    if (i < 0 || seen[i]) {
      return "the circles name " + person + ", who is not in the pool or is named twice";
    }
    seen[i] = true;
    given[i] = NOBODY;
    if (party.size() == 1) {
      return null;
    }
    ParticipantId next = party.get((k + 1) % party.size());
    ParticipantId before = party.get((k + party.size() - 1) % party.size());
    int toNext = problem.candidate(person, next).orElse(-1);
    int toBefore = problem.candidate(person, before).orElse(-1);
    if (toNext < 0 || toBefore < 0) {
      return person + " is in a circle with somebody who is no candidate";
    }
    given[i] = liking(problem.menteePoints(toBefore), problem.mentorOf(toBefore));
    return liking(problem.menteePoints(toNext), problem.mentorOf(toNext)) >= given[i]
        ? null
        : person + " likes " + before + ", the one before, better than " + next + ", the next";
  }
}
