package org.weft.matching.certificate;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TypeQuota;

/** The pairs of a solution as numbers, checked against the problem; what every claim is then read from. */
final class CheckedPairs {
  static final int NONE = -1;

  final MatchingProblem problem;
  final boolean[] paired;
  /** For each mentee the last candidate that became a pair, or none. The only one where mentees have one mentor. */
  final int[] held;

  final int[] menteeLoad;
  final int[] mentorLoad;

  CheckedPairs(MatchingProblem problem) {
    this.problem = problem;
    this.paired = new boolean[problem.candidates()];
    this.held = new int[problem.mentees().size()];
    this.menteeLoad = new int[held.length];
    this.mentorLoad = new int[problem.mentors().size()];
    Arrays.fill(held, NONE);
  }

  /** Takes the pairs in; null if each is a candidate, none comes twice, and nobody has more partners than places. */
  @Nullable String flawInPairs(List<Pairing> pairs) {
    for (Pairing pair : pairs) {
      int candidate = problem.candidate(pair.mentee(), pair.mentor()).orElse(NONE);
      if (candidate == NONE) {
        return pair + " is no candidate";
      }
      if (paired[candidate]) {
        return pair + " comes twice";
      }
      paired[candidate] = true;
      int mentee = problem.indexOfMentee(pair.mentee()).orElseThrow();
      held[mentee] = candidate;
      int most = problem.menteePlaces(mentee);
      if (++menteeLoad[mentee] > most) {
        return pair.mentee()
            + (most == 1 ? " has two mentors" : " has more than their " + most + " mentors");
      }
      int mentor = problem.mentorOf(candidate);
      if (++mentorLoad[mentor] > problem.places(mentor)) {
        return pair.mentor() + " has more than their " + problem.places(mentor) + " places taken";
      }
    }
    return problem.isOnePool() ? flawInPool() : null;
  }

  /** In one pool a person stands on both sides of the problem and in one pair at most. */
  private @Nullable String flawInPool() {
    for (int person = 0; person < held.length; person++) {
      if (menteeLoad[person] + mentorLoad[person] > 1) {
        return problem.mentees().get(person) + " is in two pairs";
      }
    }
    return null;
  }

  @Nullable String flawInTerms(List<Pairing> pairs) {
    ImmutableSet<Pairing> found = ImmutableSet.copyOf(pairs);
    for (Pairing forced : problem.forced()) {
      if (!found.contains(forced)) {
        return forced + " is forced but no pair";
      }
    }
    for (int mentor = 0; mentor < mentorLoad.length; mentor++) {
      if (mentorLoad[mentor] < problem.minimum(mentor)) {
        return problem.mentors().get(mentor) + " has " + mentorLoad[mentor]
            + " mentees but wants at least " + problem.minimum(mentor);
      }
    }
    for (TypeQuota quota : problem.quotas()) {
      long ofType = ofType(quota);
      if (ofType > quota.most()) {
        return quota.mentor() + " has " + ofType + " mentees of type " + quota.type()
            + " but takes at most " + quota.most();
      }
    }
    return flawInCouples();
  }

  /** Both members of a couple have mentors of one group, or neither has one. Members have one mentor at most. */
  private @Nullable String flawInCouples() {
    for (MenteeCouple couple : problem.couples()) {
      int first = held[problem.indexOfMentee(couple.first()).orElseThrow()];
      int second = held[problem.indexOfMentee(couple.second()).orElseThrow()];
      if ((first == NONE) != (second == NONE)) {
        return "of the couple of " + couple + " only one has a mentor";
      }
      if (first != NONE
          && !problem.inSameGroup(problem.mentorOf(first), problem.mentorOf(second))) {
        return "the couple of " + couple + " has mentors of different groups";
      }
    }
    return null;
  }

  @Nullable String flawInBound(int atMost) {
    int pairs = Arrays.stream(menteeLoad).sum();
    return pairs <= atMost
        ? null
        : "there are " + pairs + " pairs although at most " + atMost + " are claimed possible";
  }

  private long ofType(TypeQuota quota) {
    int mentor = problem.indexOfMentor(quota.mentor()).orElseThrow();
    return IntStream.range(0, paired.length)
        .filter(c -> paired[c] && problem.mentorOf(c) == mentor)
        .filter(c -> problem.types(problem.menteeOf(c)).contains(quota.type()))
        .count();
  }
}
