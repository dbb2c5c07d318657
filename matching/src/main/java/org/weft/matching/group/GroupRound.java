package org.weft.matching.group;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatShape;
import org.weft.core.program.MentoringFormat;
import org.weft.core.program.SelectionRule;
import org.weft.core.style.Components;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.group.GroupMatching.GroupReasons;
import org.weft.matching.group.LeftOut.Cause;
import org.weft.matching.kernel.group.FitTable;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Scoring;

/**
 * One cohort, one charter, one cycle that meets in groups: who sits with whom, and why.
 *
 * <p>Starts with the sizes of the cycle's format, the charter's rules read for groups, and the standard scoring. Among peers
 * everybody who takes part at all sits as an equal; a pair is worth the weaker of what each gains from the other. Around mentors
 * each group has a lead; whoever learns is worth to a lead what they learn from them, and two who learn are scored as equals.
 * There are as many groups as there are mentors, or fewer where groups would be too small; see {@link #withLeadsPerGroup}.
 *
 * <p>The charter's rules become: outside own team, nobody of one team twice in a group; outside reporting line and no recent
 * repeat, these two not in one group; shared hours, for the whole group; shared language, one that all of them speak; cooling
 * off, capacity, format wanted and the stages of the cycle, whether somebody takes part. That a mentor covers what somebody
 * must learn is not a rule of groups. Who asked not to meet again never does.
 *
 * <p>People have the types team, seniority, stage, zone (of their hours) and language, for rules of your own, such as {@code
 * GroupRule.kinds("seniority", 2)}.
 *
 * <p>Time and memory: every pair is scored, nanoseconds each for standard criteria and about a microsecond for those of a host,
 * and kept in 2 · people² bytes: 200 megabytes for ten thousand people.
 */
public final class GroupRound {
  private final CandidatePool pool;
  private final GroupTerms terms;

  private GroupRound(CandidatePool pool, GroupTerms terms) {
    this.pool = pool;
    this.terms = terms;
  }

  /**
   * Prepares a round.
   *
   * @param cohort the people
   * @param charter the program
   * @param cycle the run of the program
   * @return the round
   * @throws IllegalArgumentException if the charter does not offer the cycle's format, or it is not one of groups
   */
  public static GroupRound of(Cohort cohort, Charter charter, Cycle cycle) {
    MentoringFormat format = Components.required(cycle, "cycle").format();
    FormatShape shape = format.shape();
    checkArgument(
        Components.required(charter, "charter").format(format.kind()).isPresent(),
        "charter %s does not offer %s, which cycle %s runs; add the format to the charter",
        charter.name(),
        format.kind(),
        cycle.name());
    checkArgument(
        shape == FormatShape.GROUP_OF_PEERS || shape == FormatShape.GROUP_WITH_MENTOR,
        "cycle %s runs %s, whose shape %s is not one of groups; use MatchingRound for pairs",
        cycle.name(),
        format.kind(),
        shape);
    GroupTerms terms = new GroupTerms(
        GroupSizes.of(format.smallestGroup(), format.largestGroup()),
        1,
        GroupAim.BEST_TOTAL,
        Scoring.standardFor(shape),
        Scoring.standardFor(FormatShape.GROUP_OF_PEERS),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        0,
        0);
    return new GroupRound(CandidatePool.of(cohort, charter, cycle), terms);
  }

  /**
   * Changes the sizes, the lead counted.
   *
   * @param sizes other sizes
   * @return a round that differs in its sizes only
   */
  public GroupRound withSizes(GroupSizes sizes) {
    return new GroupRound(pool, terms.withSizes(sizes));
  }

  /**
   * Changes what is best.
   *
   * @param aim another aim
   * @return a round that differs in its aim only
   */
  public GroupRound withAim(GroupAim aim) {
    return new GroupRound(pool, terms.withAim(aim));
  }

  /**
   * Lets mentors share groups, up to so many in one. Who shares is decided by the tie-break; who leads by the fits.
   *
   * @param most most mentors in a group, 1 or more; 1 unless told otherwise
   * @return a round that differs in this only
   * @throws IllegalArgumentException if {@code most} is below 1
   */
  public GroupRound withLeadsPerGroup(int most) {
    Components.within(most, 1, Integer.MAX_VALUE, "leadsPerGroup", "every group has a lead");
    return new GroupRound(pool, terms.withMostLeads(most));
  }

  /**
   * Changes what pairs are worth.
   *
   * @param withLead what somebody gains from a lead; not used among peers
   * @param amongEquals what somebody gains from an equal
   * @return a round that differs in its scoring only
   */
  public GroupRound withScoring(Scoring withLead, Scoring amongEquals) {
    return new GroupRound(pool, terms.withWithLead(withLead).withAmongEquals(amongEquals));
  }

  /**
   * Adds a rule.
   *
   * @param rule what every group must keep
   * @return a round with one rule more
   */
  public GroupRound and(GroupRule rule) {
    return new GroupRound(pool, terms.withRules(plus(terms.rules(), rule)));
  }

  /**
   * Keeps those apart to whom a rule for pairs objects, in either direction. Every pair is asked, about a microsecond each.
   *
   * @param rule the rule
   * @return a round with one rule more
   */
  public GroupRound and(EligibilityRule rule) {
    return new GroupRound(pool, terms.withAsked(plus(terms.asked(), rule)));
  }

  /**
   * Remembers the groups of an earlier round, for {@link GroupRule#noRepeat} and {@link #repeatsCost}.
   *
   * @param roundsAgo 1 for the last round, and so on
   * @param groups who sat together then
   * @return a round that knows them
   * @throws IllegalArgumentException if {@code roundsAgo} is below 1
   */
  public GroupRound remembering(
      int roundsAgo, Collection<? extends Collection<ParticipantId>> groups) {
    Components.within(roundsAgo, 1, Integer.MAX_VALUE, "roundsAgo", "the last round is 1");
    Stream<Encounters.Round> more = groups.stream()
        .map(group ->
            new Encounters.Round(roundsAgo, ImmutableSortedSet.copyOf(group).asList()));
    return new GroupRound(
        pool, terms.withPast(Stream.concat(terms.past().stream(), more).toList()));
  }

  /**
   * Lets repeats of remembered groups cost something; see {@link GroupProblem.Builder#repeatsCost}.
   *
   * @param back how many rounds back, 1 or more
   * @param cost what a repeat of the last round takes off a pair, 0 to 1
   * @return a round that differs in this only
   */
  public GroupRound repeatsCost(int back, double cost) {
    return new GroupRound(pool, terms.withRepeatRounds(back).withRepeatCost(cost));
  }

  private static <T> ImmutableList<T> plus(ImmutableList<T> list, T more) {
    return ImmutableList.<T>builder()
        .addAll(list)
        .add(Components.required(more, "rule"))
        .build();
  }

  /**
   * Forms groups and says why.
   *
   * @param search how to look for groups
   * @param tieBreak settles ties, and who goes first where places are short
   * @return groups with reasons and everybody else with theirs
   */
  public GroupMatching form(GroupSearch search, TieBreak tieBreak) {
    Components.required(search, "search");
    Parts parts = Parts.of(pool, terms, Components.required(tieBreak, "tieBreak"));
    GroupProblem problem = problem(parts);
    GroupOutcome outcome = search.solve(problem, tieBreak);
    GroupReader reader = new GroupReader(pool.cohort(), problem);
    ImmutableList<FormedGroup> groups =
        outcome.found().map(Grouping::groups).orElse(ImmutableList.of());
    return new GroupMatching(
        pool.cycle().name(),
        outcome,
        IntStream.range(0, groups.size())
            .mapToObj(g -> new GroupReasons(g, reader.of(groups.get(g))))
            .collect(ImmutableList.toImmutableList()),
        leftOut(parts, groups.isEmpty()));
  }

  private static ImmutableList<LeftOut> leftOut(Parts parts, boolean noGroups) {
    Stream<LeftOut> all = noGroups
        ? parts.everybody().stream().map(person -> new LeftOut(person, Cause.NO_GROUPS))
        : Stream.of();
    return Stream.concat(parts.leftOut().stream(), all)
        .sorted(Comparator.comparing(LeftOut::person))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * States the problem that is solved, so that an outcome can be checked.
   *
   * @param tieBreak who goes first where places are short
   * @return who should sit together
   */
  public GroupProblem problem(TieBreak tieBreak) {
    return problem(Parts.of(pool, terms, Components.required(tieBreak, "tieBreak")));
  }

  private GroupProblem problem(Parts parts) {
    ImmutableList<ParticipantId> people = parts.everybody();
    Set<ParticipantId> leads = parts.leads();
    FitTable fits = GroupFits.of(pool, terms, people, leads);
    GroupProblem.Builder problem = GroupProblem.builder()
        .people(people)
        .sizes(parts.sizes())
        .aim(terms.aim())
        .fitsByNumber(fits::at);
    for (ParticipantId person : people) {
      problem.week(person, pool.firstWeek(person));
      addTypes(pool.cohort().participant(person), problem);
    }
    leads.forEach(lead -> problem.typed(lead, GroupType.lead()));
    terms.past().forEach(round -> problem.satTogether(round.ago(), round.group()));
    if (terms.repeatRounds() > 0) {
      problem.repeatsCost(terms.repeatRounds(), terms.repeatCost());
    }
    rules(people).forEach(problem::rule);
    if (pool.cycle().format().shape() == FormatShape.GROUP_WITH_MENTOR) {
      problem.rule(GroupRule.atLeast(GroupType.lead(), 1));
      problem.rule(GroupRule.atMost(GroupType.lead(), terms.mostLeads()));
    }
    return problem.build();
  }

  private static void addTypes(Participant person, GroupProblem.Builder problem) {
    problem
        .typed(person.id(), GroupType.of("team", person.team().value()))
        .typed(person.id(), GroupType.of("seniority", person.seniority().name()))
        .typed(person.id(), GroupType.of("stage", person.careerStage().name()))
        .typed(person.id(), GroupType.of("zone", person.hours().zone().getId()));
    person
        .languages()
        .forEach(language -> problem.typed(
            person.id(), GroupType.of("language", GroupReader.base(language).tag())));
  }

  private List<GroupRule> rules(ImmutableList<ParticipantId> people) {
    List<GroupRule> rules = new ArrayList<>(terms.rules());
    Set<SelectionRule> watched = pool.charter().selectionRules();
    int minutes = pool.charter().guardrails().leastSharedMinutesPerWeek();
    if (watched.contains(SelectionRule.OUTSIDE_OWN_TEAM)) {
      rules.add(GroupRule.mostAlike("team", 1));
    }
    if (watched.contains(SelectionRule.SHARED_HOURS) && minutes > 0) {
      rules.add(GroupRule.sharedMinutes(minutes));
    }
    if (watched.contains(SelectionRule.SHARED_LANGUAGE)) {
      rules.add(GroupRule.inCommon("language"));
    }
    ImmutableSortedSet<ParticipantId> among = ImmutableSortedSet.copyOf(people);
    if (watched.contains(SelectionRule.OUTSIDE_REPORTING_LINE)) {
      people.forEach(person -> pool.cohort().managersAbove(person).stream()
          .filter(among::contains)
          .forEach(manager -> rules.add(GroupRule.apart(person, manager, "reporting line"))));
    }
    pool.cohort().history().pairs().stream()
        .filter(past -> among.contains(past.mentor()) && among.contains(past.mentee()))
        .forEach(past -> addHistory(past, watched, rules));
    addAsked(people, rules);
    return rules;
  }

  private void addHistory(PastPair past, Set<SelectionRule> watched, List<GroupRule> rules) {
    LocalDate again = past.end().plusMonths(pool.charter().guardrails().noRepeatMonths());
    if (past.ending() == PairEnding.NOT_AGAIN) {
      rules.add(GroupRule.never(past.mentor(), past.mentee(), "kept apart"));
    }
    if (watched.contains(SelectionRule.NO_RECENT_REPEAT) && pool.cycle().start().isBefore(again)) {
      rules.add(GroupRule.apart(past.mentor(), past.mentee(), "no recent repeat"));
    }
  }

  private void addAsked(ImmutableList<ParticipantId> people, List<GroupRule> rules) {
    for (EligibilityRule rule : terms.asked()) {
      for (ParticipantId one : people) {
        for (ParticipantId other : people) {
          if (!one.equals(other) && !rule.allows(pool.pair(one, other))) {
            rules.add(
                rule.mayGiveWay()
                    ? GroupRule.apart(one, other, rule.name())
                    : GroupRule.never(one, other, rule.name()));
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return "GroupRound[" + pool + ", " + terms.sizes() + "]";
  }
}
