package org.weft.matching.group;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.profile.Language;
import org.weft.core.skill.GoalTheme;
import org.weft.core.style.Components;

/**
 * Who sits together in a cycle and what they have in common, and who does not and why.
 *
 * <p>Nobody vanishes: the people in groups and those who are left out together are the cohort.
 *
 * @param cycle name of the cycle
 * @param outcome the groups, or why there are none
 * @param reasons what each group has in common, in the order of the groups
 * @param leftOut everybody in no group, in the order of their ids
 */
public record GroupMatching(
    String cycle,
    GroupOutcome outcome,
    ImmutableList<GroupReasons> reasons,
    ImmutableList<LeftOut> leftOut) {
  /**
   * Checks that nothing is missing.
   *
   * @param cycle name of the cycle
   * @param outcome the groups, or why there are none
   * @param reasons what each group has in common
   * @param leftOut everybody in no group
   */
  public GroupMatching {
    cycle = Components.text(cycle, "GroupMatching.cycle");
    Components.required(outcome, "GroupMatching.outcome");
    reasons = Components.orEmpty(reasons);
    leftOut = Components.orEmpty(leftOut);
  }

  /**
   * What one group has in common.
   *
   * @param group place of the group
   * @param reasons what is known, in a fixed order
   */
  public record GroupReasons(int group, ImmutableList<Reason> reasons) {
    /**
     * Reads a missing list as empty.
     *
     * @param group place of the group
     * @param reasons what is known
     */
    public GroupReasons {
      Components.within(group, 0, Integer.MAX_VALUE, "GroupReasons.group");
      reasons = Components.orEmpty(reasons);
    }
  }

  /** Something that speaks for a group. All of it may be shown to its members. */
  public sealed interface Reason {
    /**
     * Says it.
     *
     * @return a sentence
     */
    String inEnglish();
  }

  /**
   * When all of them work.
   *
   * @param minutes minutes a week
   */
  public record HoursInCommon(int minutes) implements Reason {
    @Override
    public String inEnglish() {
      return minutes < 120
          ? "All of you work at the same time for " + minutes + " minutes a week."
          : "All of you work at the same time for " + minutes / 60 + " hours a week.";
    }
  }

  /**
   * What all of them speak, region aside.
   *
   * @param languages base languages
   */
  public record LanguagesInCommon(ImmutableList<Language> languages) implements Reason {
    /**
     * Reads a missing list as empty.
     *
     * @param languages base languages
     */
    public LanguagesInCommon {
      languages = Components.orEmpty(languages);
    }

    @Override
    public String inEnglish() {
      return "All of you speak "
          + languages.stream().map(Language::inEnglish).collect(joining(" and ")) + ".";
    }
  }

  /**
   * A kind of goal that at least half of them have.
   *
   * @param theme the kind of goal
   * @param people how many have it
   * @param of how many they are
   */
  public record GoalInCommon(GoalTheme theme, int people, int of) implements Reason {
    /**
     * Checks that nothing is missing.
     *
     * @param theme the kind of goal
     * @param people how many have it
     * @param of how many they are
     */
    public GoalInCommon {
      Components.required(theme, "GoalInCommon.theme");
    }

    @Override
    public String inEnglish() {
      return people + " of the " + of + " of you have a goal in "
          + theme.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
    }
  }

  /**
   * From how many teams they come.
   *
   * @param teams how many different teams
   * @param of how many they are
   */
  public record TeamsMet(int teams, int of) implements Reason {
    @Override
    public String inEnglish() {
      return teams == of
          ? "Each of you comes from another team."
          : "You come from " + teams + (teams == 1 ? " team." : " teams.");
    }
  }

  /**
   * How many of their pairs have met before, in pairs or groups that the round knows of.
   *
   * @param met pairs who met
   * @param of all pairs
   */
  public record PairsWhoMet(int met, int of) implements Reason {
    @Override
    public String inEnglish() {
      return met == 0
          ? "All of you are new to each other."
          : (of - met) + " of the " + of + " pairs among you are new to each other.";
    }
  }

  /**
   * Who leads.
   *
   * @param lead the one who leads
   * @param others mentors who share the group
   */
  public record LedBy(ParticipantId lead, ImmutableList<ParticipantId> others) implements Reason {
    /**
     * Checks that nothing is missing.
     *
     * @param lead the one who leads
     * @param others mentors who share the group
     */
    public LedBy {
      Components.required(lead, "LedBy.lead");
      others = Components.orEmpty(others);
    }

    @Override
    public String inEnglish() {
      return lead + " leads the group"
          + (others.isEmpty()
              ? "."
              : " together with "
                  + others.stream().map(ParticipantId::value).collect(joining(" and ")) + ".");
    }
  }
}
