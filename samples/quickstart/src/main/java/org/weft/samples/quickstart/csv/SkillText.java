package org.weft.samples.quickstart.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.Importance;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;

/** Offers, needs and goals as text, and back. */
final class SkillText {
  static final String OFFER = "Skill:LEVEL, such as Kotlin:EXPERT";
  static final String NEED = "Skill:FROM>TO:IMPORTANCE, such as SQL:NOVICE>COMPETENT:HIGH";
  static final String GOAL = "THEME:words, or THEME:words [Skill|Skill]";
  private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();

  private SkillText() {}

  static SkillOffer offer(String text) {
    int colon = colon(text, text.length());
    return SkillOffer.of(Skill.of(text.substring(0, colon)), level(text.substring(colon + 1)));
  }

  static String of(SkillOffer offer) {
    return plain(offer.skill().name()) + ":" + offer.level();
  }

  static SkillNeed need(String text) {
    int second = colon(text, text.length());
    int first = colon(text, second);
    List<String> levels = Splitter.on('>').splitToList(text.substring(first + 1, second));
    if (levels.size() != 2) {
      throw new IllegalArgumentException("there is no FROM>TO");
    }
    return SkillNeed.of(
            Skill.of(text.substring(0, first)), level(levels.get(0)), level(levels.get(1)))
        .withImportance(RowReader.constant(Importance.class, text.substring(second + 1)));
  }

  static String of(SkillNeed need) {
    return plain(need.skill().name()) + ":" + need.current() + ">" + need.target() + ":"
        + need.importance();
  }

  static LearningGoal goal(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("there is no colon after the theme");
    }
    GoalTheme theme = RowReader.constant(GoalTheme.class, text.substring(0, colon));
    int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    String title = text.substring(colon + 1, open < 0 ? text.length() : open);
    ImmutableSet<Skill> skills = open < 0
        ? ImmutableSet.of()
        : BAR.splitToStream(text.substring(open + 1, text.length() - 1))
            .map(Skill::of)
            .collect(ImmutableSet.toImmutableSet());
    return new LearningGoal(title, theme, skills);
  }

  static String of(LearningGoal goal) {
    String skills = goal.skills().stream().map(Skill::name).collect(Collectors.joining("|"));
    return goal.theme() + ":" + plain(goal.title()) + (skills.isEmpty() ? "" : " [" + skills + "]");
  }

  private static int colon(String text, int end) {
    int colon = text.lastIndexOf(':', end - 1);
    if (colon < 0) {
      throw new IllegalArgumentException("a colon is missing");
    }
    return colon;
  }

  private static SkillLevel level(String text) {
    return RowReader.constant(SkillLevel.class, text);
  }

  private static String plain(String text) {
    if (text.indexOf(';') >= 0) {
      throw new IllegalArgumentException("'" + text + "' holds ';', which parts lists; rename it");
    }
    return text;
  }
}
