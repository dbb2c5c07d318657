package org.weft.matching.fairness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.SetMultimap;
import java.util.BitSet;
import java.util.Optional;
import java.util.TreeMap;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.fairness.GroupAccess.Means;
import org.weft.matching.fairness.GroupAccess.Shown;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** Counts people and pairs, mentee by mentee. */
final class AccessTally {
  private final MatchingProblem problem;
  private final BitSet reachable = new BitSet();
  private final BitSet matched = new BitSet();
  /** For each mentee how many pairs, and what they add up to. */
  private final long[] pairs;

  private final long[] ranks;
  private final long[] points;

  AccessTally(MatchingProblem problem, Iterable<Pairing> given) {
    this.problem = problem;
    int mentees = problem.mentees().size();
    pairs = new long[mentees];
    ranks = new long[mentees];
    points = new long[mentees];
    for (int i = 0; i < mentees; i++) {
      reachable.set(i, problem.firstCandidate(i) < problem.endCandidate(i));
    }
    given.forEach(this::add);
  }

  private void add(Pairing pair) {
    int candidate = problem
        .candidate(pair.mentee(), pair.mentor())
        .orElseThrow(() -> new IllegalArgumentException(
            pair + " is no candidate of the problem; look at pairs of one of its solutions"));
    int mentee = problem.indexOfMentee(pair.mentee()).orElseThrow();
    checkArgument(
        pairs[mentee] < problem.menteePlaces(mentee),
        "%s has %s pairs already, as many as they may have; pass each pair once",
        pair.mentee(),
        pairs[mentee]);
    matched.set(mentee);
    pairs[mentee]++;
    ranks[mentee] += rank(mentee, candidate);
    points[mentee] += problem.points(candidate);
  }

  private int rank(int mentee, int candidate) {
    int rank = 1;
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      rank += problem.menteePoints(c) > problem.menteePoints(candidate) ? 1 : 0;
    }
    return rank;
  }

  AccessGaps gaps(SetMultimap<ParticipantId, String> types, int least) {
    ImmutableSortedMap<String, BitSet> members = members(types);
    BitSet everybody = new BitSet();
    everybody.set(0, problem.mentees().size());
    ImmutableList<BitSet> people = ImmutableList.copyOf(members.values());
    boolean[] hidden = Hiding.of(people, everybody, least);
    boolean[] meanless = Hiding.of(
        people.stream().map(this::matchedOf).collect(ImmutableList.toImmutableList()),
        matched,
        least);
    ImmutableList.Builder<GroupAccess> groups = ImmutableList.builder();
    int g = 0;
    for (String type : members.keySet()) {
      groups.add(
          hidden[g] ? new GroupAccess.Withheld(type) : shown(type, people.get(g), !meanless[g]));
      g++;
    }
    Optional<Shown> all = everybody.cardinality() < least
        ? Optional.empty()
        : Optional.of(shown(AccessGaps.EVERYBODY, everybody, matched.cardinality() >= least));
    return new AccessGaps(least, all, groups.build());
  }

  private ImmutableSortedMap<String, BitSet> members(SetMultimap<ParticipantId, String> types) {
    TreeMap<String, BitSet> members = new TreeMap<>();
    types.forEach((person, type) -> problem
        .indexOfMentee(person)
        .ifPresent(mentee -> members.computeIfAbsent(type, each -> new BitSet()).set(mentee)));
    return ImmutableSortedMap.copyOf(members);
  }

  private BitSet matchedOf(BitSet group) {
    return Hiding.both(group, matched);
  }

  private Shown shown(String type, BitSet group, boolean withMeans) {
    long many = sum(group, pairs);
    return Shown.builder()
        .type(type)
        .people(group.cardinality())
        .reachable(Hiding.both(group, reachable).cardinality())
        .matched(matchedOf(group).cardinality())
        .means(
            withMeans && many > 0
                ? Optional.of(new Means(many, sum(group, ranks), sum(group, points)))
                : Optional.empty())
        .build();
  }

  private static long sum(BitSet group, long[] numbers) {
    return group.stream().mapToLong(mentee -> numbers[mentee]).sum();
  }
}
