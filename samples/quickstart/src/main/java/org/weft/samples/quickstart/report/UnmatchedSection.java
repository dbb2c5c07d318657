package org.weft.samples.quickstart.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.weft.core.cohort.Cohort;
import org.weft.matching.RuleCount;
import org.weft.matching.UnmatchedPerson;

/** People with an empty part, by part and cause, and what the rules did to those who have nobody to meet. */
final class UnmatchedSection {
  private static final int SHOWN = 10;
  private static final char NO_BREAK = '\u00a0';

  private UnmatchedSection() {}

  private record Group(UnmatchedPerson.Part part, UnmatchedPerson.Cause cause) {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::part).thenComparing(Group::cause);
  }

  static ImmutableList<View.Cause> causes(RoundResult result) {
    ImmutableListMultimap<Group, UnmatchedPerson> groups = Multimaps.index(
        result.matching().unmatched(), person -> new Group(person.part(), person.cause()));
    return groups.keySet().stream()
        .sorted(Group.ORDER)
        .map(group -> cause(result.cohort(), group, groups.get(group)))
        .collect(ImmutableList.toImmutableList());
  }

  private static View.Cause cause(
      Cohort cohort, Group group, ImmutableList<UnmatchedPerson> people) {
    return new View.Cause(
        Phrases.people(people.size(), group.part()) + ": " + Phrases.title(group.cause()),
        Phrases.explained(group.cause()),
        View.Fold.of(
            people.stream()
                .map(person -> unmatched(cohort, person))
                .collect(ImmutableList.toImmutableList()),
            SHOWN));
  }

  private static View.Unmatched unmatched(Cohort cohort, UnmatchedPerson person) {
    // The sentence lists the rules after its colon; the page lists them on a line of their own.
    int colon = person.rules().isEmpty() ? -1 : person.reason().indexOf(": ");
    String reason = colon < 0 ? person.reason() : person.reason().substring(0, colon);
    return new View.Unmatched(
        Phrases.person(cohort, person.person()),
        PairSection.capitalized(reason) + ".",
        person.rules().stream()
            .map(rule -> rule.rule() + NO_BREAK + rule.closed())
            .collect(joining(" · ")),
        PairSection.capitalized(Phrases.named(cohort, person.nearestChange())) + ".");
  }

  static ImmutableList<View.Rule> rules(RoundResult result) {
    Map<String, long[]> sums = new TreeMap<>();
    for (UnmatchedPerson person : result.matching().unmatched()) {
      for (RuleCount rule : person.rules()) {
        long[] sum = sums.computeIfAbsent(rule.rule(), name -> new long[3]);
        sum[0]++;
        sum[1] += rule.closed();
        sum[2] += rule.closedAlone();
      }
    }
    return sums.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, long[]> entry) -> -entry.getValue()[1])
                .thenComparing(Map.Entry::getKey))
        .map(entry -> new View.Rule(
            entry.getKey(),
            Phrases.count(entry.getValue()[0]),
            Phrases.count(entry.getValue()[1]),
            Phrases.count(entry.getValue()[2])))
        .collect(ImmutableList.toImmutableList());
  }
}
