package org.weft.matching.eligibility;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.PastPair;
import org.weft.core.consent.Consented;
import org.weft.core.profile.Language;
import org.weft.core.program.Cycle;
import org.weft.core.program.Guardrails;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;

/**
 * Two people who might become a pair, and all that a rule or a criterion may know about them.
 *
 * <p>Sensitive attributes show only where the person consented to matching. Nothing here leads to the cohort or to what
 * people disclosed for other purposes.
 */
public final class PossiblePair {
  private static final int NOT_COUNTED = -1;

  private final CandidatePool pool;
  private final CandidatePool.Prepared mentee;
  private final CandidatePool.Prepared mentor;

  /** Counted when first asked; two threads may count twice and find the same. */
  private int sharedMinutes = NOT_COUNTED;

  PossiblePair(CandidatePool pool, CandidatePool.Prepared mentee, CandidatePool.Prepared mentor) {
    this.pool = pool;
    this.mentee = mentee;
    this.mentor = mentor;
  }

  /**
   * Gives the person who would learn.
   *
   * @return the mentee
   */
  public Participant mentee() {
    return mentee.person();
  }

  /**
   * Gives the person who would mentor.
   *
   * @return the mentor
   */
  public Participant mentor() {
    return mentor.person();
  }

  /**
   * Gives what the mentee consented to be matched by.
   *
   * @return sensitive attributes readable for matching
   */
  public Consented aboutMentee() {
    return mentee.consented();
  }

  /**
   * Gives what the mentor consented to be matched by.
   *
   * @return sensitive attributes readable for matching
   */
  public Consented aboutMentor() {
    return mentor.consented();
  }

  /**
   * Counts the working minutes that the two share in the first week of the cycle. Linear in their blocks, once.
   *
   * @return minutes, 0 to 10080
   */
  public long sharedMinutesPerWeek() {
    if (sharedMinutes == NOT_COUNTED) {
      sharedMinutes = (int) mentee.week().overlapMinutes(mentor.week());
    }
    return sharedMinutes;
  }

  /**
   * Tells whether the two have a language in common, region aside.
   *
   * @return true if {@link #sharedLanguages()} is not empty
   */
  public boolean shareLanguage() {
    return shareLanguage(mentee().languages(), mentor().languages());
  }

  /**
   * Tells whether two people who named languages have one in common, region aside.
   *
   * @param some languages of one person
   * @param others languages of the other
   * @return true if a language of one is a language of the other
   */
  public static boolean shareLanguage(Set<Language> some, Set<Language> others) {
    for (Language language : some) {
      if (isAmong(others, language)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Lists the languages of the mentee that the mentor speaks too, region aside.
   *
   * @return languages in the order of their tags
   */
  public ImmutableSortedSet<Language> sharedLanguages() {
    return mentee().languages().stream()
        .filter(language -> isAmong(mentor().languages(), language))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Language::compareTo));
  }

  private static boolean isAmong(Set<Language> languages, Language language) {
    for (Language other : languages) {
      if (language.sharesBaseWith(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks up how well the mentor commands a skill they offer. Constant time.
   *
   * @param skill the skill
   * @return the level, or nothing if they do not offer it
   */
  public Optional<SkillLevel> offered(Skill skill) {
    return Optional.ofNullable(mentor.offers().get(skill));
  }

  /**
   * Finds when the two were last paired, in either role.
   *
   * @return the pair that ended last, or nothing
   */
  public Optional<PastPair> lastPairing() {
    return pool.lastPairing(mentee.id(), mentor.id());
  }

  /**
   * Tells whether one of the two asked, after any earlier pair of theirs, not to be paired again.
   *
   * @return true if so; it cannot be told who asked
   */
  public boolean askedNotToMeetAgain() {
    return pool.askedNotToMeetAgain(mentee.id(), mentor.id());
  }

  /**
   * Tells whether one of them is above the other in the reporting line.
   *
   * @return true if so, directly or further up
   */
  public boolean inOneReportingLine() {
    return pool.inOneReportingLine(mentee.id(), mentor.id());
  }

  /**
   * Counts the mentees that the mentor can take in this cycle.
   *
   * @return places, 0 or more
   */
  public int places() {
    return pool.places(mentor.person());
  }

  /**
   * Gives the run of the program that the pair would be part of.
   *
   * @return the cycle
   */
  public Cycle cycle() {
    return pool.cycle();
  }

  /**
   * Gives the limits of the program.
   *
   * @return the guardrails
   */
  public Guardrails guardrails() {
    return pool.charter().guardrails();
  }

  @Override
  public String toString() {
    return mentee.id() + " with " + mentor.id();
  }
}
