package org.weft.matching.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.core.cohort.Participant;
import org.weft.core.program.Cycle;
import org.weft.core.program.SelectionRule;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.MatchingRound;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.EligibilityRules;
import org.weft.matching.explain.ProgramReview.Balance;
import org.weft.matching.explain.ProgramReview.RepeatLimit;
import org.weft.matching.explain.ProgramReview.RuleToll;
import org.weft.matching.explain.ProgramReview.Share;
import org.weft.matching.explain.ProgramReview.Shortfall;
import org.weft.matching.explain.ProgramReview.SkillSupply;
import org.weft.matching.kernel.repair.DulmageMendelsohn;
import org.weft.matching.kernel.repair.DulmageMendelsohn.Part;

/** Counts what {@link ProgramReview} tells. */
final class Reviewer {
  private static final int MOST_SHARES = 3;

  /** Beyond this many candidates the rounds without repeats are not counted. */
  private static final int MOST_CANDIDATES = 3_000_000;

  private final MatchingRound round;
  private final CandidatePool pool;
  private final Capacities now;
  private final ImmutableList<Participant> mentees;
  private final ImmutableList<Participant> mentors;
  private final DulmageMendelsohn parts;

  Reviewer(MatchingRound round) {
    this.round = round;
    this.pool = round.pool();
    this.now = Capacities.of(round.problem());
    this.mentees = pool.mentees();
    this.mentors = pool.mentors();
    this.parts = DulmageMendelsohn.of(now.graph(), now.places(), now.largest());
  }

  ProgramReview review() {
    return ProgramReview.builder()
        .mentees(mentees.size())
        .mentors(mentors.size())
        .places(Arrays.stream(now.places()).asLongStream().sum())
        .largest(now.size())
        .balance(balance())
        .skills(skills())
        .rules(rules())
        .repeats(repeats())
        .shortfalls(shortfalls())
        .build();
  }

  private Balance balance() {
    return new Balance(
        mentees(Part.OVER),
        mentors(Part.OVER),
        mentees(Part.WELL),
        mentors(Part.WELL),
        mentees(Part.UNDER),
        mentors(Part.UNDER));
  }

  private int mentees(Part part) {
    return (int)
        IntStream.range(0, mentees.size()).filter(i -> parts.mentee(i) == part).count();
  }

  private int mentors(Part part) {
    return (int)
        IntStream.range(0, mentors.size()).filter(j -> parts.mentor(j) == part).count();
  }

  private ImmutableList<SkillSupply> skills() {
    Map<Skill, List<Integer>> seekers = new TreeMap<>();
    for (int i = 0; i < mentees.size(); i++) {
      for (SkillNeed need : mentees.get(i).needs()) {
        seekers.computeIfAbsent(need.skill(), skill -> new ArrayList<>()).add(i);
      }
    }
    Map<Skill, Map<Integer, SkillOffer>> offers = new TreeMap<>();
    for (int j = 0; j < mentors.size(); j++) {
      for (SkillOffer offer : mentors.get(j).offers()) {
        offers.computeIfAbsent(offer.skill(), skill -> new TreeMap<>()).put(j, offer);
      }
    }
    return seekers.entrySet().stream()
        .map(entry -> supply(
            entry.getKey(),
            entry.getValue(),
            offers.getOrDefault(entry.getKey(), ImmutableMap.of())))
        .sorted(Comparator.comparingInt(SkillSupply::lacking)
            .reversed()
            .thenComparing(SkillSupply::skill))
        .collect(ImmutableList.toImmutableList());
  }

  private SkillSupply supply(Skill skill, List<Integer> seekers, Map<Integer, SkillOffer> offers) {
    int[][] rows = new int[seekers.size()][];
    boolean[] teaches = new boolean[mentors.size()];
    for (int k = 0; k < rows.length; k++) {
      int i = seekers.get(k);
      SkillNeed need = mentees.get(i).needs().stream()
          .filter(each -> each.skill().equals(skill))
          .findFirst()
          .orElseThrow();
      offers.forEach((j, offer) -> teaches[j] |= need.coveredBy(offer.level()) > 0);
      rows[k] = IntStream.range(now.graph().firstEdge(i), now.graph().endEdge(i))
          .map(now.graph()::mentorOf)
          .filter(j -> offers.containsKey(j) && need.coveredBy(offers.get(j).level()) > 0)
          .toArray();
    }
    int[] who = IntStream.range(0, teaches.length).filter(j -> teaches[j]).toArray();
    return new SkillSupply(
        skill,
        rows.length,
        who.length,
        Arrays.stream(who).mapToLong(j -> now.places()[j]).sum(),
        Capacities.of(mentors.size(), rows, now.places()).size());
  }

  private ImmutableList<RuleToll> rules() {
    long all = possible(Eligibility.of());
    return round.eligibility().rules().stream()
        .map(rule -> toll(rule, all))
        .sorted(Comparator.comparingInt((RuleToll toll) -> -toll.morePeople().orElse(0))
            .thenComparingInt(toll -> -toll.leftWithNobody().orElse(0))
            .thenComparingLong(toll -> -toll.closedAlone().orElse(0L))
            .thenComparingLong(toll -> -toll.closed())
            .thenComparing(RuleToll::rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** Counts pairs without holding them. */
  private long possible(Eligibility rules) {
    return round.keepingBest(1).withEligibility(rules).kept().possible();
  }

  private RuleToll toll(EligibilityRule rule, long all) {
    long closed = all - possible(Eligibility.of(rule));
    if (!rule.mayGiveWay()) {
      return new RuleToll(
          rule.name(), closed, OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
    MatchingRound without = round.withEligibility(round.eligibility().without(rule.name()));
    Capacities then = Capacities.of(without.problem());
    int nobody = (int) IntStream.range(0, mentees.size())
        .filter(i -> now.isEmpty(i) && !then.isEmpty(i))
        .count();
    return new RuleToll(
        rule.name(),
        closed,
        OptionalLong.of(without.kept().possible() - round.kept().possible()),
        OptionalInt.of(nobody),
        OptionalInt.of(then.size() - now.size()));
  }

  /** Only where the program has a rule about repeats. */
  private Optional<RepeatLimit> repeats() {
    String repeat = EligibilityRules.notPairedWithin(1).name();
    boolean ruled = pool.charter().selectionRules().contains(SelectionRule.NO_RECENT_REPEAT)
        && round.eligibility().rules().stream().anyMatch(rule -> rule.name().equals(repeat));
    if (!ruled || now.graph().edges() > MOST_CANDIDATES) {
      return Optional.empty();
    }
    int blocked = blockedRounds(pool.cycle(), pool.charter().guardrails().noRepeatMonths());
    return Optional.of(new RepeatLimit(blocked, now.roundsWithoutRepeats(blocked + 1)));
  }

  /** How many cycles of this length, one after the other, start before a pair of the first one may be repeated. */
  private static int blockedRounds(Cycle cycle, int months) {
    LocalDate open = cycle.end().plusMonths(months);
    long days = ChronoUnit.DAYS.between(cycle.start(), cycle.end());
    long waiting = ChronoUnit.DAYS.between(cycle.end(), open);
    return (int) ((waiting + days - 1) / days);
  }

  private ImmutableList<Shortfall> shortfalls() {
    Map<Integer, List<Participant>> groups = new TreeMap<>();
    int[] mentorCount = new int[parts.blocks()];
    long[] places = new long[parts.blocks()];
    for (int j = 0; j < mentors.size(); j++) {
      if (parts.blockOfMentor(j) >= 0) {
        mentorCount[parts.blockOfMentor(j)]++;
        places[parts.blockOfMentor(j)] += now.places()[j];
      }
    }
    for (int i = 0; i < mentees.size(); i++) {
      int block = parts.blockOfMentee(i);
      if (block >= 0) {
        int group = mentorCount[block] == 0 ? -1 : block;
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(mentees.get(i));
      }
    }
    return groups.entrySet().stream()
        .map(entry -> entry.getKey() < 0
            ? shortfall(entry.getValue(), 0, 0)
            : shortfall(entry.getValue(), mentorCount[entry.getKey()], places[entry.getKey()]))
        .sorted(Comparator.comparingLong((Shortfall each) -> -each.missing()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Shortfall shortfall(List<Participant> people, int mentors, long places) {
    return new Shortfall(
        people.size(),
        mentors,
        places,
        shares(
            people, person -> person.needs().stream().map(need -> need.skill().name())),
        shares(people, person -> person.languages().stream().map(each -> each.inEnglish())),
        shares(people, person -> Stream.of(person.hours().zone().getId())));
  }

  private static ImmutableList<Share> shares(
      List<Participant> people, Function<Participant, Stream<String>> what) {
    Map<String, Integer> counts = new TreeMap<>();
    people.forEach(person ->
        what.apply(person).distinct().forEach(each -> counts.merge(each, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(entry -> new Share(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Share share) -> -share.people()).thenComparing(Share::name))
        .limit(MOST_SHARES)
        .collect(ImmutableList.toImmutableList());
  }
}
