package org.weft.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.cohort.TeamId;
import org.weft.core.program.FormatKind;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.MatchingRound;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.explain.ProgramReview.Balance;
import org.weft.matching.explain.ProgramReview.RepeatLimit;
import org.weft.matching.explain.ProgramReview.RuleToll;
import org.weft.matching.explain.ProgramReview.Share;
import org.weft.matching.explain.ProgramReview.Shortfall;
import org.weft.matching.explain.ProgramReview.SkillSupply;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.Office;
import org.weft.matching.testing.RoundArbitraries;

class ProgramReviewTest {
  private static final Skill SQL = Skill.of("SQL");

  private static Participant learner(String id) {
    return Participant.builder()
        .from(Office.mentee(id))
        .addNeeds(SkillNeed.of(SQL, SkillLevel.NOVICE, SkillLevel.COMPETENT))
        .build();
  }

  private static Participant teacher(String id, int places) {
    return Participant.builder()
        .from(Office.mentor(id))
        .asMentor(Capacity.pairs(places))
        .addOffers(SkillOffer.of(SQL, SkillLevel.EXPERT))
        .build();
  }

  @Test
  void fourPeopleAreReviewed() {
    Participant ana = learner("ana");
    Participant ben = learner("ben");
    Participant cai =
        Participant.builder().from(learner("cai")).team(TeamId.of("t-mo")).build();
    MatchingRound round = Office.round(ana, ben, cai, teacher("mo", 1));
    ProgramReview review = ProgramReview.of(round);
    assertThat(review.mentees()).isEqualTo(3);
    assertThat(review.places()).isEqualTo(1);
    assertThat(review.largest()).isEqualTo(1);
    assertThat(review.balance()).isEqualTo(new Balance(3, 1, 0, 0, 0, 0));
    assertThat(review.skills()).containsExactly(new SkillSupply(SQL, 3, 1, 1, 1));
    assertThat(review.skills().get(0).inEnglish())
        .isEqualTo(
            "3 seek SQL, and 1 can have a mentor who offers it: 1 mentor with 1 place, 2 more places needed.");
    RuleToll team = review.rules().get(0);
    assertThat(team.rule()).isEqualTo("outside own team");
    assertThat(team.closed()).isEqualTo(1);
    assertThat(team.closedAlone()).hasValue(1);
    assertThat(team.leftWithNobody()).hasValue(1);
    assertThat(team.morePeople()).hasValue(0);
    assertThat(team.inEnglish())
        .isEqualTo(
            "The rule 'outside own team' closes 1 pair, 1 of them alone; it leaves 1 mentee with nobody.");
    Share sql = new Share("SQL", 2);
    assertThat(review.shortfalls())
        .containsExactly(
            new Shortfall(
                1,
                0,
                0,
                ImmutableList.of(new Share("SQL", 1)),
                ImmutableList.of(),
                ImmutableList.of(new Share("Europe/Lisbon", 1))),
            new Shortfall(
                2,
                1,
                1,
                ImmutableList.of(sql),
                ImmutableList.of(),
                ImmutableList.of(new Share("Europe/Lisbon", 2))));
    assertThat(review.shortfalls().get(1).inEnglish())
        .isEqualTo(
            "2 mentees can meet only 1 mentor with 1 place: look for 1 more place with mentors who offer SQL (2); "
                + "they work in Europe/Lisbon (2).");
    assertThat(review.findings())
        .startsWith("Of 3 mentees 1 can have a mentor at most; 1 mentor offers 1 place.")
        .contains(team.inEnglish());
  }

  @Test
  void aPeriodWithoutRepeatsStarvesTwoPeopleAtOnce() {
    MatchingRound round = Office.round(learner("ana"), teacher("mo", 1));
    ProgramReview review = ProgramReview.of(round);
    RepeatLimit limit = review.repeats().orElseThrow();
    assertThat(limit.rounds()).isEqualTo(1);
    assertThat(limit.blocked()).isPositive();
    assertThat(limit.lasts()).isFalse();
    assertThat(limit.inEnglish())
        .contains("after 1 round without repeats fewer people can be matched.");
  }

  @Test
  void theTollOfHistoryIsWhatWouldBeWithoutIt() {
    PastPair past = PastPair.builder()
        .mentor(ParticipantId.of("mo"))
        .mentee(ParticipantId.of("ana"))
        .format(FormatKind.ONE_TO_ONE)
        .start(LocalDate.of(2026, 1, 5))
        .end(LocalDate.of(2026, 6, 1))
        .ending(PairEnding.COMPLETED_EARLY)
        .build();
    MatchingRound round = MatchingRound.of(
        Office.cohort(
            new PairHistory(ImmutableList.of(past)),
            ImmutableList.of(learner("ana"), teacher("mo", 1))),
        Office.charter(),
        Office.cycle());
    RuleToll toll = ProgramReview.of(round).rules().get(0);
    assertThat(toll.rule()).isEqualTo("no recent repeat");
    assertThat(toll.morePeople()).hasValue(1);
    assertThat(toll.leftWithNobody()).hasValue(1);
    assertThat(toll.inEnglish()).contains("without it 1 more could have a mentor");
  }

  @Test
  void anEmptyProgramIsReviewed() {
    ProgramReview review = ProgramReview.of(Office.round());
    assertThat(review.largest()).isZero();
    assertThat(review.skills()).isEmpty();
    assertThat(review.shortfalls()).isEmpty();
    assertThat(review.findings().get(0)).startsWith("Of 0 mentees 0 can have a mentor");
    ProgramReview alone = ProgramReview.of(Office.round(learner("ana")));
    assertThat(alone.shortfalls()).hasSize(1);
    assertThat(alone.shortfalls().get(0).inEnglish())
        .startsWith("1 mentee can meet nobody: look for 1 more place");
  }

  @Provide
  Arbitrary<RoundArbitraries.Setting> settings() {
    return RoundArbitraries.settings();
  }

  /** Asks every rule about every pair, and solves again without each rule. */
  @Property(tries = 150)
  void countsAreThoseOfAskingEveryPair(@ForAll("settings") RoundArbitraries.Setting setting) {
    MatchingRound round = setting.round();
    ProgramReview review = ProgramReview.of(round);
    assertThat(review.largest()).isEqualTo(mostPeople(round));
    MatchingProblem problem = round.problem();
    for (RuleToll toll : review.rules()) {
      EligibilityRule rule = round.eligibility().rules().stream()
          .filter(each -> each.name().equals(toll.rule()))
          .findFirst()
          .orElseThrow();
      long closed = 0;
      long alone = 0;
      for (ParticipantId mentee : problem.mentees()) {
        for (ParticipantId mentor : problem.mentors()) {
          if (!mentee.equals(mentor)) {
            boolean objects = !rule.allows(round.pool().pair(mentee, mentor));
            closed += objects ? 1 : 0;
            alone += objects && round.whyNot(mentee, mentor).size() == 1 ? 1 : 0;
          }
        }
      }
      assertThat(toll.closed()).isEqualTo(closed);
      assertThat(toll.morePeople().isPresent()).isEqualTo(rule.mayGiveWay());
      if (rule.mayGiveWay()) {
        MatchingRound without = round.withEligibility(round.eligibility().without(rule.name()));
        assertThat(toll.closedAlone()).hasValue(alone);
        assertThat(toll.morePeople()).hasValue(mostPeople(without) - review.largest());
        assertThat(toll.leftWithNobody()).hasValue((int)
            IntStream.range(0, problem.mentees().size())
                .filter(i -> isEmpty(problem, i) && !isEmpty(without.problem(), i))
                .count());
      }
    }
    long missing = review.shortfalls().stream().mapToLong(Shortfall::missing).sum();
    assertThat(missing).isEqualTo(review.mentees() - review.largest());
    Balance parts = review.balance();
    assertThat(parts.menteesCompeting() + parts.menteesExact() + parts.menteesSpare())
        .isEqualTo(review.mentees());
    assertThat(parts.mentorsWanted() + parts.mentorsExact() + parts.mentorsSpare())
        .isEqualTo(review.mentors());
    for (SkillSupply skill : review.skills()) {
      assertThat(skill.lacking()).isEqualTo(lacking(setting, problem, skill.skill()));
    }
    assertThat(review.findings()).allSatisfy(each -> assertThat(each).endsWith("."));
  }

  private static boolean isEmpty(MatchingProblem problem, int mentee) {
    return problem.firstCandidate(mentee) == problem.endCandidate(mentee);
  }

  private static int mostPeople(MatchingRound round) {
    return OptimalStrategies.mostPeopleThenBestTotal()
        .solve(round.problem(), TieBreak.byId())
        .pairs()
        .size();
  }

  /** The most by which some seekers outnumber the places of whoever could teach one of them: the deficiency form of Hall. */
  private static int lacking(
      RoundArbitraries.Setting setting, MatchingProblem problem, Skill skill) {
    List<Set<Integer>> teachers = new ArrayList<>();
    for (ParticipantId mentee : problem.mentees()) {
      setting.cohort().participant(mentee).needs().stream()
          .filter(need -> need.skill().equals(skill))
          .forEach(need -> {
            Set<Integer> could = new HashSet<>();
            for (int j = 0; j < problem.mentors().size(); j++) {
              ParticipantId mentor = problem.mentors().get(j);
              boolean offers = setting.cohort().participant(mentor).offers().stream()
                  .anyMatch(
                      offer -> offer.skill().equals(skill) && need.coveredBy(offer.level()) > 0);
              if (offers && problem.candidate(mentee, mentor).isPresent()) {
                could.add(j);
              }
            }
            teachers.add(could);
          });
    }
    int most = 0;
    for (Set<Integer> group :
        Sets.powerSet(Set.copyOf(IntStream.range(0, teachers.size()).boxed().toList()))) {
      Set<Integer> all = new HashSet<>();
      group.forEach(k -> all.addAll(teachers.get(k)));
      most =
          Math.max(most, group.size() - all.stream().mapToInt(problem::places).sum());
    }
    return most;
  }

  @Property(tries = 60)
  void theOrderOfThePeopleChangesNothing(@ForAll("settings") RoundArbitraries.Setting setting) {
    ProgramReview reversed = ProgramReview.of(
        setting.with(RoundArbitraries.reversed(setting.cohort().roster())).round());
    assertThat(reversed).isEqualTo(ProgramReview.of(setting.round()));
  }

  /** Tries every choice of matchings that share no pair. */
  @Property(tries = 300)
  void roundsWithoutRepeatsAreAsManyAsCanBeFound(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentors = 1 + random.nextInt(3);
    int[] places = random.ints(mentors, 0, 3).toArray();
    int[][] rows = new int[random.nextInt(4)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = IntStream.range(0, mentors).filter(j -> random.nextInt(3) > 0).toArray();
    }
    Capacities capacities = Capacities.of(mentors, rows, places);
    int expected =
        capacities.size() == 0 ? 4 : rounds(rows, places, new HashSet<>(), 4, capacities.size());
    assertThat(capacities.roundsWithoutRepeats(4)).isEqualTo(expected);
  }

  private static int rounds(int[][] rows, int[] places, Set<Integer> used, int most, int size) {
    if (most == 0) {
      return 0;
    }
    List<Set<Integer>> all = new ArrayList<>();
    matchings(rows, places.clone(), 0, new HashSet<>(), all);
    int best = 0;
    for (Set<Integer> matching : all) {
      if (matching.size() == size && Sets.intersection(matching, used).isEmpty() && best < most) {
        Set<Integer> more = new HashSet<>(used);
        more.addAll(matching);
        best = Math.max(best, 1 + rounds(rows, places, more, most - 1, size));
      }
    }
    return best;
  }

  private static void matchings(
      int[][] rows, int[] free, int i, Set<Integer> soFar, List<Set<Integer>> all) {
    if (i == rows.length) {
      all.add(new HashSet<>(soFar));
      return;
    }
    matchings(rows, free, i + 1, soFar, all);
    Arrays.stream(rows[i]).filter(j -> free[j] > 0).forEach(j -> {
      free[j]--;
      soFar.add(10 * i + j);
      matchings(rows, free, i + 1, soFar, all);
      soFar.remove(10 * i + j);
      free[j]++;
    });
  }
}
