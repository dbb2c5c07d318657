package org.weft.matching.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.weft.core.skill.Skill;
import org.weft.core.style.Components;
import org.weft.matching.MatchingRound;

/**
 * What a program can do for a cohort before it is launched, and what stands in its way: counts for a coordinator, no names.
 *
 * <p>Tells how many people can have a mentor at most, which skills lack mentors, which rule closes most doors, how long a period
 * without repeats can be kept up, and whom to recruit.
 *
 * <pre>{@code
 * ProgramReview review = ProgramReview.of(MatchingRound.of(cohort, charter, cycle));
 * review.findings(); // "Of 40 mentees 33 can have a mentor at most, ...", "12 seek SQL, 7 can have a mentor who offers it ..."
 * }</pre>
 *
 * <p>Every number is exact for the candidates that the round keeps ({@link MatchingRound#kept}). "At most" is over all matchings:
 * no strategy does better.
 *
 * @param mentees how many look for a mentor
 * @param mentors how many mentor
 * @param places how many places they have together
 * @param largest how many mentees can have a mentor at most
 * @param balance who competes and who has places to spare
 * @param skills the skills that are sought, those that lack most first
 * @param rules what each rule closes, those that cost most people first
 * @param repeats how long repeats can be avoided, if the program has a rule about it and there are not too many candidates
 * @param shortfalls groups of people for whom there are too few places, the largest lack first
 */
@Value.Builder
public record ProgramReview(
    int mentees,
    int mentors,
    long places,
    int largest,
    Balance balance,
    ImmutableList<SkillSupply> skills,
    ImmutableList<RuleToll> rules,
    Optional<RepeatLimit> repeats,
    ImmutableList<Shortfall> shortfalls)
    implements WithProgramReview {
  private static final int MOST_FINDINGS = 5;

  /**
   * Checks the numbers.
   *
   * @param mentees how many look for a mentor
   * @param mentors how many mentor
   * @param places how many places they have
   * @param largest how many mentees can have a mentor
   * @param balance who competes
   * @param skills the skills that are sought
   * @param rules what each rule closes
   * @param repeats how long repeats can be avoided
   * @param shortfalls groups for whom there are too few places
   * @throws IllegalArgumentException if more can be matched than there are
   */
  public ProgramReview {
    Components.within(largest, 0, mentees, "ProgramReview.largest");
    Components.required(balance, "ProgramReview.balance");
    skills = Components.orEmpty(skills);
    rules = Components.orEmpty(rules);
    repeats = Components.orNone(repeats);
    shortfalls = Components.orEmpty(shortfalls);
  }

  /**
   * Reviews a round: the problem once, and twice more for each rule.
   *
   * @param round the people, the program and the cycle
   * @return the review; the same whatever the order of the people
   */
  public static ProgramReview of(MatchingRound round) {
    return new Reviewer(Components.required(round, "round")).review();
  }

  /**
   * Starts a review that a host puts together by hand.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Says what matters most, in sentences: the whole, then at most five skills, rules and groups each.
   *
   * @return the findings, in this order
   */
  public ImmutableList<String> findings() {
    ImmutableList.Builder<String> findings = ImmutableList.builder();
    findings.add("Of " + InWords.count(mentees, "mentee") + " " + largest
        + " can have a mentor at most; " + InWords.count(mentors, "mentor")
        + (mentors == 1 ? " offers " : " offer ")
        + InWords.count(places, "place") + ".");
    shortfalls.stream().limit(MOST_FINDINGS).map(Shortfall::inEnglish).forEach(findings::add);
    skills.stream()
        .filter(skill -> skill.lacking() > 0)
        .limit(MOST_FINDINGS)
        .map(SkillSupply::inEnglish)
        .forEach(findings::add);
    rules.stream()
        .filter(rule -> rule.morePeople().orElse(0) > 0 || rule.leftWithNobody().orElse(0) > 0)
        .limit(MOST_FINDINGS)
        .map(RuleToll::inEnglish)
        .forEach(findings::add);
    repeats.map(RepeatLimit::inEnglish).ifPresent(findings::add);
    return findings.build();
  }

  /** Builds a {@link ProgramReview}. */
  public static final class Builder extends ProgramReviewBuilder {
    Builder() {}
  }

  /**
   * Who competes for too few places, who fits exactly, and who has places to spare (Dulmage and Mendelsohn): more places help only
   * with mentors who are competed for, more mentees only with those who have places to spare.
   *
   * @param menteesCompeting mentees whom some largest matching leaves out
   * @param mentorsWanted mentors whom these could meet
   * @param menteesExact other mentees who have no choice of a free place
   * @param mentorsExact mentors who are full in every largest matching, and whom nobody left out could meet
   * @param menteesSpare mentees who could meet a mentor with a place to spare
   * @param mentorsSpare mentors to whom some largest matching leaves a free place
   */
  public record Balance(
      int menteesCompeting,
      int mentorsWanted,
      int menteesExact,
      int mentorsExact,
      int menteesSpare,
      int mentorsSpare) {}

  /**
   * What is sought and offered of one skill.
   *
   * @param skill the skill
   * @param seekers mentees who seek it
   * @param mentors mentors who offer it to one of these at least, at a level above theirs
   * @param places the places of these mentors
   * @param served how many seekers can have a mentor who offers it, at most, by the rules and places
   */
  public record SkillSupply(Skill skill, int seekers, int mentors, long places, int served) {
    /**
     * Checks the numbers.
     *
     * @param skill the skill
     * @param seekers mentees who seek it
     * @param mentors mentors who offer it
     * @param places the places of these mentors
     * @param served how many seekers can have one of them
     */
    public SkillSupply {
      Components.required(skill, "SkillSupply.skill");
      Components.within(served, 0, seekers, "SkillSupply.served");
    }

    /**
     * Counts the places that are missing.
     *
     * @return seekers who cannot have a mentor who offers it, whatever is decided
     */
    public int lacking() {
      return seekers - served;
    }

    /**
     * Says it in a sentence.
     *
     * @return seekers, offers and what is lacking
     */
    public String inEnglish() {
      return seekers + (seekers == 1 ? " seeks " : " seek ") + skill + ", and " + served
          + " can have a mentor who offers it: " + InWords.count(mentors, "mentor") + " with "
          + InWords.count(places, "place") + ", "
          + InWords.count(lacking(), "more place") + " needed.";
    }
  }

  /**
   * What one rule closes.
   *
   * @param rule name of the rule
   * @param closed pairs to which it objects
   * @param closedAlone pairs to which no other rule objects; empty for a rule that never gives way
   * @param leftWithNobody mentees who could meet somebody but for this rule; empty for a rule that never gives way
   * @param morePeople how many more could have a mentor without it, at most; empty for a rule that never gives way
   */
  public record RuleToll(
      String rule,
      long closed,
      OptionalLong closedAlone,
      OptionalInt leftWithNobody,
      OptionalInt morePeople) {
    /**
     * Checks that nothing is missing.
     *
     * @param rule name of the rule
     * @param closed pairs to which it objects
     * @param closedAlone pairs to which no other rule objects
     * @param leftWithNobody mentees who could meet somebody but for this rule
     * @param morePeople how many more could have a mentor
     */
    public RuleToll {
      rule = Components.text(rule, "RuleToll.rule");
      Components.required(closedAlone, "RuleToll.closedAlone");
      Components.required(leftWithNobody, "RuleToll.leftWithNobody");
      Components.required(morePeople, "RuleToll.morePeople");
    }

    /**
     * Says it in a sentence.
     *
     * @return what the rule closes, and what would be without it
     */
    public String inEnglish() {
      return "The rule '" + rule + "' closes " + InWords.count(closed, "pair")
          + (closedAlone.isPresent() ? ", " + closedAlone.getAsLong() + " of them alone" : "")
          + (leftWithNobody.orElse(0) > 0
              ? "; it leaves " + InWords.count(leftWithNobody.getAsInt(), "mentee") + " with nobody"
              : "")
          + (morePeople.orElse(0) > 0
              ? "; without it " + morePeople.getAsInt() + " more could have a mentor"
              : "")
          + ".";
    }
  }

  /**
   * How long repeats can be avoided: rounds of this program, one after the other, that each match as many people as is possible now
   * with nobody meeting anybody twice.
   *
   * @param blocked how many rounds a pair has to wait by the rule before it may be repeated
   * @param rounds how many such rounds there can be in a row, counted up to one more than {@code blocked}
   */
  public record RepeatLimit(int blocked, int rounds) {
    /**
     * Checks the numbers.
     *
     * @param blocked 0 or more
     * @param rounds at most one more
     */
    public RepeatLimit {
      Components.within(blocked, 0, Integer.MAX_VALUE - 1, "RepeatLimit.blocked");
      Components.within(rounds, 0, blocked + 1, "RepeatLimit.rounds");
    }

    /**
     * Tells whether the rule can be kept up for good: so many rounds can take turns.
     *
     * @return false if some round has to match fewer people
     */
    public boolean lasts() {
      return rounds > blocked;
    }

    /**
     * Says it in a sentence.
     *
     * @return for how many rounds the rule can be kept up
     */
    public String inEnglish() {
      String waits =
          "A pair waits " + InWords.count(blocked, "round") + " before it may be repeated; ";
      return lasts()
          ? waits + "that can be kept up for good."
          : waits + "after " + InWords.count(rounds, "round")
              + " without repeats fewer people can be matched.";
    }
  }

  /**
   * People for whom there are too few places, and what they have in common: who to look for.
   *
   * @param mentees how many mentees can meet only these mentors
   * @param mentors how many mentors they can meet; 0 if the rules leave them nobody
   * @param places the places of these mentors
   * @param skills what most of them seek, at most three
   * @param languages what most of them speak, at most three
   * @param zones where most of them work, at most three
   */
  public record Shortfall(
      int mentees,
      int mentors,
      long places,
      ImmutableList<Share> skills,
      ImmutableList<Share> languages,
      ImmutableList<Share> zones) {
    /**
     * Reads missing lists as empty.
     *
     * @param mentees how many mentees
     * @param mentors how many mentors they can meet
     * @param places the places of these mentors
     * @param skills what most of them seek
     * @param languages what most of them speak
     * @param zones where most of them work
     */
    public Shortfall {
      skills = Components.orEmpty(skills);
      languages = Components.orEmpty(languages);
      zones = Components.orEmpty(zones);
    }

    /**
     * Counts the places that are missing.
     *
     * @return how many of the mentees stay without a mentor, whatever is decided
     */
    public long missing() {
      return mentees - places;
    }

    /**
     * Says it in a sentence.
     *
     * @return who lacks what, and whom to look for
     */
    public String inEnglish() {
      String who = mentors == 0
          ? InWords.count(mentees, "mentee") + " can meet nobody"
          : InWords.count(mentees, "mentee") + " can meet only " + InWords.count(mentors, "mentor")
              + " with " + InWords.count(places, "place");
      return who + ": look for " + InWords.count(missing(), "more place")
          + told(" with mentors who offer ", skills) + told("; they speak ", languages)
          + told("; they work in ", zones) + ".";
    }

    private static String told(String before, ImmutableList<Share> shares) {
      return shares.isEmpty()
          ? ""
          : before
              + shares.stream()
                  .map(share -> share.name() + " (" + share.people() + ")")
                  .collect(joining(", "));
    }
  }

  /**
   * How many people share something.
   *
   * @param name a skill, a language or a time zone
   * @param people how many of a group
   */
  public record Share(String name, int people) {
    /**
     * Checks the text.
     *
     * @param name a skill, a language or a time zone
     * @param people 1 or more
     */
    public Share {
      name = Components.text(name, "Share.name");
      Components.within(people, 1, Integer.MAX_VALUE, "Share.people");
    }
  }
}
