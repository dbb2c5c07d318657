package org.weft.samples.quickstart.survey;

import org.weft.core.profile.CareerStage;
import org.weft.core.profile.Seniority;
import org.weft.core.skill.SkillLevel;

/** What years of paid work and a satisfaction from 0 to 10 are taken to mean. */
final class Ladder {
  /** Who has worked this long mentors; everybody else learns. */
  static final int MENTORS_FROM_YEARS = 10;

  private Ladder() {}

  static boolean mentors(int years) {
    return years >= MENTORS_FROM_YEARS;
  }

  static Seniority seniority(int years) {
    if (years < 2) {
      return Seniority.JUNIOR;
    }
    if (years < 5) {
      return Seniority.INTERMEDIATE;
    }
    if (years < 10) {
      return Seniority.SENIOR;
    }
    return years < 20 ? Seniority.STAFF : Seniority.PRINCIPAL;
  }

  static CareerStage stage(int years) {
    if (years < 3) {
      return CareerStage.EARLY_CAREER;
    }
    return years < 10 ? CareerStage.MID_CAREER : CareerStage.EXPERIENCED;
  }

  static SkillLevel level(int years) {
    if (years < 2) {
      return SkillLevel.ADVANCED_BEGINNER;
    }
    if (years < 5) {
      return SkillLevel.COMPETENT;
    }
    return years < 10 ? SkillLevel.PROFICIENT : SkillLevel.EXPERT;
  }

  /** 0 to 2, 3 and 4, 5 and 6, 7 and 8, 9 and 10 become 1 to 5. */
  static int pulse(int satisfaction) {
    return Math.max(1, (satisfaction + 1) / 2);
  }
}
