package org.weft.core.testing;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.Language;
import org.weft.core.profile.WorkingStyle;

/** Languages, working styles and communication preferences. */
public final class ProfileArbitraries {
  private ProfileArbitraries() {}

  /**
   * Gives languages from a small pool with two forms of Portuguese.
   *
   * @return a language
   */
  public static Arbitrary<Language> languages() {
    return Arbitraries.of("en", "de", "pt", "pt-BR", "ja", "zh-Hant-TW").map(Language::of);
  }

  /**
   * Gives the languages of one person.
   *
   * @return up to three languages; none means not asked
   */
  public static Arbitrary<ImmutableSet<Language>> languageSets() {
    return languages().set().ofMaxSize(3).map(ImmutableSet::copyOf);
  }

  /**
   * Gives working styles.
   *
   * @return a style with any value on each scale
   */
  public static Arbitrary<WorkingStyle> styles() {
    Arbitrary<Integer> scale = Numbers.between(1, 5);
    return Combinators.combine(scale, scale, scale, scale).as(WorkingStyle::new);
  }

  /**
   * Gives communication preferences.
   *
   * @return any set of modes, with an answer within an hour to two weeks
   */
  public static Arbitrary<CommunicationPreferences> communicationPreferences() {
    return Combinators.combine(
            Arbitraries.of(CommunicationMode.class).set(), Numbers.between(1, 336))
        .as((modes, hours) -> new CommunicationPreferences(ImmutableSet.copyOf(modes), hours));
  }
}
