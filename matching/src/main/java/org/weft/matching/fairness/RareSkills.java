package org.weft.matching.fairness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Aim;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;

/**
 * Which skills few places offer and many mentees seek, and an aim that keeps their mentors for those who need them.
 *
 * <p>A mentor offers a skill to somebody if they are above that person's present level in it. A skill is rare if mentors with fewer
 * places offer it to anybody than mentees seek it.
 *
 * <p>Worked example: Mo alone offers Rust, with one place; Nia has one, too. Ana seeks Rust and fits Mo with 0.5, Ben seeks SQL and fits
 * Mo with 0.9; both fit Nia with 0.4. Best total pairs Ben with Mo. Where Rust is rare, as Cy seeks it too but fits nobody, Mo is
 * kept for Ana. Just as many people are matched.
 *
 * @param skills every skill that somebody seeks, in the order of the names
 */
public record RareSkills(ImmutableList<SkillBalance> skills) {
  /**
   * Reads a missing list as empty.
   *
   * @param skills every skill that somebody seeks
   */
  public RareSkills {
    skills = Components.orEmpty(skills);
  }

  /**
   * Counts offers and needs. Linear in mentors times the skills that they offer and that are sought.
   *
   * @param pool the people, the program and the cycle
   * @return the balance of every skill that a mentee seeks
   */
  public static RareSkills of(CandidatePool pool) {
    Components.required(pool, "pool");
    Map<Skill, Integer> seekers = new TreeMap<>();
    Map<Skill, Integer> lowest = new TreeMap<>();
    for (Participant mentee : pool.mentees()) {
      for (SkillNeed need : mentee.needs()) {
        seekers.merge(need.skill(), 1, Integer::sum);
        lowest.merge(need.skill(), need.current().rank(), Math::min);
      }
    }
    Map<Skill, Integer> mentors = new TreeMap<>();
    Map<Skill, Integer> places = new TreeMap<>();
    for (Participant mentor : pool.mentors()) {
      for (SkillOffer offer : mentor.offers()) {
        if (offer.level().rank() > lowest.getOrDefault(offer.skill(), Integer.MAX_VALUE)) {
          mentors.merge(offer.skill(), 1, Integer::sum);
          places.merge(offer.skill(), pool.places(mentor), Integer::sum);
        }
      }
    }
    return new RareSkills(seekers.keySet().stream()
        .map(skill -> SkillBalance.builder()
            .skill(skill)
            .seekers(seekers.getOrDefault(skill, 0))
            .mentors(mentors.getOrDefault(skill, 0))
            .places(places.getOrDefault(skill, 0))
            .build())
        .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Lists the skills of which there are fewer places than seekers.
   *
   * @return the rare skills, in the order of the names; those that nobody offers are among them
   */
  public ImmutableSet<Skill> rare() {
    return skills.stream()
        .filter(balance -> balance.places() < balance.seekers())
        .map(SkillBalance::skill)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Aims at pairs in which a mentor of a rare skill has a mentee who seeks it.
   *
   * @param problem the problem, with two sides and listed candidates
   * @param pool the people, among them everybody of the problem
   * @return the aim to have as many such pairs as possible
   * @throws IllegalArgumentException if somebody of the problem is not in the pool, or the problem is one pool or has rows on demand
   */
  public Aim.MostOfPairs aim(MatchingProblem problem, CandidatePool pool) {
    checkArgument(
        !problem.isOnePool() && !problem.hasRowsOnDemand(),
        "rare skills need mentees, mentors and listed candidates but the problem is %s; use listed()",
        problem);
    ImmutableSet<Skill> rare = rare();
    ImmutableList.Builder<Pairing> served = ImmutableList.builder();
    for (int i = 0; i < problem.mentees().size(); i++) {
      ParticipantId mentee = problem.mentees().get(i);
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        ParticipantId mentor = problem.mentors().get(problem.mentorOf(c));
        PossiblePair pair = pool.pair(mentee, mentor);
        if (serves(rare, pair.mentee(), pair.mentor())) {
          served.add(Pairing.of(mentee, mentor));
        }
      }
    }
    return Aim.MostOfPairs.of(served.build());
  }

  private static boolean serves(ImmutableSet<Skill> rare, Participant mentee, Participant mentor) {
    return mentee.needs().stream()
        .filter(need -> rare.contains(need.skill()))
        .anyMatch(need -> mentor.offers().stream()
            .anyMatch(
                offer -> offer.skill().equals(need.skill()) && need.coveredBy(offer.level()) > 0));
  }

  /**
   * Matches most people; among those matchings, has most mentors of rare skills with those who seek them; then the best total.
   *
   * @param problem the problem that the strategy is for
   * @param pool the people, among them everybody of the problem
   * @return the strategy, see {@link OptimalStrategies#inOrder}
   * @throws IllegalArgumentException as {@link #aim} does
   */
  public MatchingStrategy strategy(MatchingProblem problem, CandidatePool pool) {
    return OptimalStrategies.inOrder(
        new Aim.MostPairs(), aim(problem, pool), new Aim.MostPoints(Aim.Whose.PROGRAM));
  }

  /**
   * Says it for a coordinator.
   *
   * @return a sentence that names the rare skills
   */
  public String inEnglish() {
    ImmutableSet<Skill> rare = rare();
    return rare.isEmpty()
        ? "No skill is sought by more mentees than there are places."
        : "Rare are "
            + skills.stream()
                .filter(balance -> rare.contains(balance.skill()))
                .map(SkillBalance::inEnglish)
                .collect(Collectors.joining(", "))
            + ".";
  }
}
