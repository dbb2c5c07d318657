package org.weft.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Who wants to be in one group, and which mentors are.
 *
 * @param couples the couples, sorted
 * @param groups the groups of mentors; who has none is a group of their own
 */
record CoupleTerms(
    ImmutableList<MenteeCouple> couples, ImmutableSortedMap<ParticipantId, String> groups) {
  static final CoupleTerms NONE = new CoupleTerms(ImmutableList.of(), ImmutableSortedMap.of());

  boolean sameGroup(ParticipantId mentor, ParticipantId other) {
    return mentor.equals(other)
        || (groups.containsKey(mentor)
            && Components.required(groups.get(mentor), "group").equals(groups.get(other)));
  }

  /** What is left when both members of some couples are settled. */
  CoupleTerms without(Set<ParticipantId> settled) {
    return new CoupleTerms(
        couples.stream()
            .filter(couple -> !settled.contains(couple.first()))
            .collect(ImmutableList.toImmutableList()),
        groups);
  }

  /** Refuses couples and groups that contradict each other or the rest of the problem. */
  void check(MatchingProblem problem) {
    groups.forEach((mentor, group) -> {
      Components.text(group, "group");
      checkArgument(
          problem.indexOfMentor(mentor).isPresent(),
          "%s is in the group %s but is no mentor; add the mentor first",
          mentor,
          group);
    });
    Set<ParticipantId> members = new TreeSet<>();
    Map<ParticipantId, ParticipantId> forced = forced(problem);
    for (MenteeCouple couple : couples) {
      checkMember(problem, couple, couple.first(), members);
      checkMember(problem, couple, couple.second(), members);
      checkForced(couple, forced);
    }
  }

  private static void checkMember(
      MatchingProblem problem,
      MenteeCouple couple,
      ParticipantId member,
      Set<ParticipantId> members) {
    int mentee = problem
        .indexOfMentee(member)
        .orElseThrow(() -> new IllegalArgumentException(
            "the couple of " + couple + " has " + member + ", who is no mentee; add the mentee"));
    checkArgument(members.add(member), "%s is in two couples; keep one", member);
    checkArgument(
        problem.menteePlaces(mentee) == 1,
        "%s of the couple of %s may have %s mentors but couples are of mentees with one; lower it or uncouple them",
        member,
        couple,
        problem.menteePlaces(mentee));
  }

  private void checkForced(MenteeCouple couple, Map<ParticipantId, ParticipantId> mentorOf) {
    @Nullable ParticipantId mentor = mentorOf.get(couple.first());
    @Nullable ParticipantId other = mentorOf.get(couple.second());
    checkArgument(
        (mentor == null) == (other == null),
        "of the couple of %s only %s is forced; force both into one group, or neither",
        couple,
        mentor == null ? couple.second() : couple.first());
    checkArgument(
        mentor == null || other == null || sameGroup(mentor, other),
        "the couple of %s is forced to %s and %s, who are of different groups; force both into one",
        couple,
        mentor,
        other);
  }

  private static Map<ParticipantId, ParticipantId> forced(MatchingProblem problem) {
    Map<ParticipantId, ParticipantId> mentorOf = new TreeMap<>();
    problem.forced().forEach(pair -> mentorOf.put(pair.mentee(), pair.mentor()));
    return mentorOf;
  }

  /** Names the mentees whose pairs are settled. */
  static Set<ParticipantId> mentees(MatchingProblem problem) {
    return new TreeSet<>(problem.forced().stream().map(Pairing::mentee).toList());
  }
}
