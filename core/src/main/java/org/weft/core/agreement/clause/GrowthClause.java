package org.weft.core.agreement.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillNeed;
import org.weft.core.style.Components;

/** What the time together is for. */
public sealed interface GrowthClause extends Clause {
  /**
   * What they work toward. May be empty at the start: then finding it out is the first thing they do.
   *
   * <p>{@link #toString()} shows counts only.
   *
   * @param goals goals in the learner's own words
   * @param skills skills the learner wants, with where they stand and where they want to get
   */
  record Goals(ImmutableList<LearningGoal> goals, ImmutableList<SkillNeed> skills)
      implements GrowthClause {
    /**
     * Reads what is missing as empty.
     *
     * @param goals goals
     * @param skills skills
     */
    public Goals {
      goals = Components.orEmpty(goals);
      skills = Components.orEmpty(skills);
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.GOALS;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      if (goals.isEmpty() && skills.isEmpty()) {
        return ImmutableList.of(
            "We use our first meeting to find out what we want to work toward, and write it here.");
      }
      ImmutableList.Builder<String> sentences = ImmutableList.builder();
      goals.forEach(goal -> sentences.add("A goal in its owner's words: “" + goal.title() + "”."));
      skills.forEach(need -> sentences.add("In " + need.skill() + ", from "
          + English.words(need.current()) + " toward " + English.words(need.target()) + "."));
      return sentences
          .add("Goals may change on the way; we say so and write the new ones down.")
          .build();
    }

    @Override
    public String toString() {
      return "Goals[" + goals.size() + " goals, " + skills.size() + " skills]";
    }
  }

  /**
   * What each gives and learns, so that nobody only gives.
   *
   * @param contributions one entry a person
   */
  record Reciprocity(ImmutableList<Contribution> contributions) implements GrowthClause {
    /**
     * Reads what is missing as empty.
     *
     * @param contributions one entry a person
     */
    public Reciprocity {
      contributions = Components.orEmpty(contributions);
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.RECIPROCITY;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      return ImmutableList.<String>builder()
          .addAll(contributions.stream().map(each -> each.sentence(parties)).iterator())
          .add("Listening, a fresh eye and honest questions count as giving.")
          .build();
    }
  }

  /**
   * What one person gives and learns. {@link #toString()} shows counts only.
   *
   * @param person who
   * @param gives skills they share in this agreement
   * @param learns skills they hope to take away
   */
  record Contribution(ParticipantId person, ImmutableSet<Skill> gives, ImmutableSet<Skill> learns) {
    /**
     * Checks the person and reads missing sets as empty.
     *
     * @param person who
     * @param gives skills they share
     * @param learns skills they hope to take away
     */
    public Contribution {
      Components.required(person, "Contribution.person");
      gives = Components.orEmpty(gives);
      learns = Components.orEmpty(learns);
    }

    private String sentence(ImmutableList<Party> parties) {
      String giving = gives.isEmpty() ? "time, attention and experience" : named(gives);
      String learning = learns.isEmpty()
          ? "by seeing their own work with other eyes"
          : "more about " + named(learns);
      return Party.nameOf(person, parties) + " brings " + giving + " and hopes to learn " + learning
          + ".";
    }

    private static String named(ImmutableSet<Skill> skills) {
      return English.list(skills.stream().map(Skill::name).toList());
    }

    @Override
    public String toString() {
      return "Contribution[" + person + ", gives " + gives.size() + ", learns " + learns.size()
          + "]";
    }
  }

  /**
   * How they notice progress.
   *
   * @param moments when they stop and look back
   */
  record Celebration(ImmutableSet<Moment> moments) implements GrowthClause {
    /**
     * Reads what is missing as empty.
     *
     * @param moments when they stop and look back
     */
    public Celebration {
      moments = Components.orEmpty(moments);
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.CELEBRATION;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      return moments.isEmpty()
          ? ImmutableList.of("We say it when something went well.")
          : ImmutableList.of("We stop and name what went well "
              + English.list(moments.stream().map(moment -> moment.phrase).toList()) + ".");
    }

    /** When people stop and look back. */
    public enum Moment {
      /** At each goal or step that is reached. */
      EACH_STEP("at every step we reach"),
      /** Half-way. */
      HALF_WAY("half-way"),
      /** At the end. */
      CLOSING("when we close");

      private final String phrase;

      Moment(String phrase) {
        this.phrase = phrase;
      }
    }
  }
}
