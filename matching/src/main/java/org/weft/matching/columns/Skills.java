package org.weft.matching.columns;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weft.core.cohort.Participant;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.kernel.columns.SkillColumns;

/** The skills that somebody looks for, by number, and the mentors who offer them. */
public final class Skills {
  private final Map<Skill, Integer> numbers;
  private final SkillColumns offers;

  private Skills(Map<Skill, Integer> numbers, SkillColumns offers) {
    this.numbers = numbers;
    this.offers = offers;
  }

  static Skills of(ImmutableList<Participant> mentees, ImmutableList<Participant> mentors) {
    Map<Skill, Integer> numbers = new HashMap<>();
    for (Participant mentee : mentees) {
      for (SkillNeed need : mentee.needs()) {
        numbers.putIfAbsent(need.skill(), numbers.size());
      }
      for (LearningGoal goal : mentee.goals()) {
        goal.skills().forEach(skill -> numbers.putIfAbsent(skill, numbers.size()));
      }
    }
    List<List<Integer>> offering = lists(numbers.size());
    List<List<Integer>> levels = lists(numbers.size());
    for (int mentor = 0; mentor < mentors.size(); mentor++) {
      for (SkillOffer offer : mentors.get(mentor).offers()) {
        Integer skill = numbers.get(offer.skill());
        if (skill != null) {
          offering.get(skill).add(mentor);
          levels.get(skill).add(offer.level().rank());
        }
      }
    }
    return new Skills(numbers, SkillColumns.of(mentors.size(), arrays(offering), arrays(levels)));
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int each = 0; each < count; each++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /**
   * Gives the columns of offers.
   *
   * @return who offers which number up to which level
   */
  public SkillColumns offers() {
    return offers;
  }

  /**
   * Numbers a skill that some mentee needs or rests a goal on.
   *
   * @param skill the skill
   * @return its number
   */
  public int number(Skill skill) {
    return numbers.getOrDefault(skill, -1);
  }
}
