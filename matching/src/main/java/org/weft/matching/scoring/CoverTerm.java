package org.weft.matching.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.util.Arrays;
import org.weft.core.skill.SkillNeed;
import org.weft.matching.columns.People;
import org.weft.matching.columns.Skills;
import org.weft.matching.kernel.columns.RowLoops;
import org.weft.matching.kernel.columns.RowTerm;
import org.weft.matching.kernel.columns.ShareTable;

/**
 * Skill cover by columns: for each need a loop counts the steps that a mentor can help with, in parts of the mentee's whole
 * list; then the parts become grains.
 */
final class CoverTerm implements RowTerm {
  private final People people;
  private final Skills skills;
  private final int grains;
  private final int[] parts;

  CoverTerm(People people, int grains) {
    this.people = people;
    this.skills = people.skills();
    this.grains = grains;
    this.parts = new int[people.mentors().size()];
  }

  @Override
  public void addTo(int mentee, int[] row) {
    ImmutableList<SkillNeed> needs = people.mentees().get(mentee).needs();
    if (needs.isEmpty()) {
      RowLoops.add(row, Shares.of(Unknown.SCORE, grains));
      return;
    }
    Arrays.fill(parts, 0);
    int common = commonSteps(needs);
    int most = 0;
    for (SkillNeed need : needs) {
      int weight = need.importance().weight() * common;
      skills
          .offers()
          .addSteps(
              skills.number(need.skill()),
              need.current().rank(),
              need.target().rank(),
              weight / steps(need),
              parts);
      most += weight;
    }
    ShareTable.add(row, parts, most, grains);
  }

  /** The least number that each need's steps divide: 1, 2, 3, 4, 6 or 12. */
  private static int commonSteps(ImmutableList<SkillNeed> needs) {
    int common = 1;
    for (SkillNeed need : needs) {
      common = common / IntMath.gcd(common, steps(need)) * steps(need);
    }
    return common;
  }

  private static int steps(SkillNeed need) {
    return need.current().stepsTo(need.target());
  }
}
