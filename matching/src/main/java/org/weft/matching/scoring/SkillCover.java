package org.weft.matching.scoring;

import static java.util.stream.Collectors.joining;

import org.weft.core.skill.SkillNeed;
import org.weft.matching.columns.ColumnCriterion;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.RowTerm;

/** See {@link Criteria#skillCover()}. */
record SkillCover(String name) implements Criterion, ColumnCriterion {
  private static final int PARTS = 12;

  static final SkillCover INSTANCE = new SkillCover("skill cover");

  @Override
  public double score(PossiblePair pair) {
    long covered = 0;
    long weights = 0;
    for (SkillNeed need : pair.mentee().needs()) {
      covered += need.importance().weight() * partsCovered(pair, need);
      weights += need.importance().weight();
    }
    return weights == 0 ? Unknown.SCORE : covered / (double) (PARTS * weights);
  }

  /** Each need is covered in halves, thirds or quarters: added up in twelfths, the mean is rounded once. */
  private static long partsCovered(PossiblePair pair, SkillNeed need) {
    return Math.round(PARTS * covered(pair, need));
  }

  @Override
  public RowTerm term(People people, int grains) {
    return new CoverTerm(people, grains);
  }

  private static double covered(PossiblePair pair, SkillNeed need) {
    return pair.offered(need.skill()).map(need::coveredBy).orElse(0.0);
  }

  @Override
  public String sentence(PossiblePair pair) {
    if (pair.mentee().needs().isEmpty()) {
      return "no skills were asked for";
    }
    String covered = pair.mentee().needs().stream()
        .filter(need -> covered(pair, need) > 0)
        .map(need -> need.skill() + " to " + Math.round(100 * covered(pair, need)) + "%")
        .collect(joining(", "));
    return covered.isEmpty() ? noneOf(pair.mentee().needs().size()) : "covers " + covered;
  }

  private static String noneOf(int skills) {
    return skills == 1
        ? "does not cover the skill asked for"
        : "covers none of the " + skills + " skills asked for";
  }
}
