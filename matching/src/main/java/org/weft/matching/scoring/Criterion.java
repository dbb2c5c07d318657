package org.weft.matching.scoring;

import org.weft.matching.eligibility.PossiblePair;

/**
 * One way to look at how well two people fit.
 *
 * <p>Hosts implement this for criteria of their own. A criterion must be a pure function of the pair.
 */
public interface Criterion {
  /**
   * Names the criterion, for people and for translations.
   *
   * @return a short name that no other criterion of a scoring has, such as {@code skill cover}
   */
  String name();

  /**
   * Judges the fit.
   *
   * @param pair the two people
   * @return 0 (nothing speaks for it) to 1 (as good as it gets); ½ where nothing is known
   */
  double score(PossiblePair pair);

  /**
   * Says the same in words. A coordinator reads them, and perhaps the pair: consent to be matched by a sensitive attribute
   * is no consent to have it written down, so they never repeat what {@link PossiblePair#aboutMentee()} and {@link
   * PossiblePair#aboutMentor()} say.
   *
   * @param pair the two people
   * @return a sentence fragment with the facts behind the number, such as {@code share 15 hours a week}
   */
  String sentence(PossiblePair pair);
}
