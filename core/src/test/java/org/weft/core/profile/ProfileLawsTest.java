package org.weft.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProfileLawsTest {
  @Provide
  Arbitrary<String> tags() {
    return Combinators.combine(
            Arbitraries.of("en", "de", "pt", "zh", "sr", "tlh", "haw"),
            Arbitraries.of("", "-Latn", "-Hant", "-Cyrl"),
            Arbitraries.of("", "-BR", "-US", "-419"))
        .as((language, script, region) -> language + script + region);
  }

  @Property
  void capitalsDoNotMatter(@ForAll("tags") String tag) {
    Language language = Language.of(tag);
    assertThat(Language.of(tag.toUpperCase(Locale.ROOT))).isEqualTo(language);
    assertThat(Language.of(" " + tag.toLowerCase(Locale.ROOT) + "\n")).isEqualTo(language);
    assertThat(language.tag()).isEqualTo(tag);
  }

  @Property
  void aCanonicalTagStaysAsItIs(@ForAll("tags") String tag) {
    Language language = Language.of(tag);
    assertThat(Language.of(language.tag())).isEqualTo(language);
    assertThat(language).hasToString(tag);
  }

  @Property
  void sharedBaseIsAnEquivalence(
      @ForAll Language one, @ForAll Language other, @ForAll Language third) {
    assertThat(one.sharesBaseWith(one)).isTrue();
    assertThat(one.sharesBaseWith(other)).isEqualTo(other.sharesBaseWith(one));
    if (one.sharesBaseWith(other) && other.sharesBaseWith(third)) {
      assertThat(one.sharesBaseWith(third)).isTrue();
    }
  }

  @Example
  void portugueseIsPortuguese() {
    assertThat(Language.of("PT-br").tag()).isEqualTo("pt-BR");
    assertThat(Language.of("pt").sharesBaseWith(Language.of("pt-BR"))).isTrue();
    assertThat(Language.of("pt")).isNotEqualTo(Language.of("pt-BR"));
    assertThat(Language.of("p" + "t").sharesBaseWith(Language.of("pl"))).isFalse();
  }

  @Example
  void illFormedTagsAreRefusedWithTheValueAndAWayOut() {
    for (String tag :
        new String[] {"pt_BR", "e", "english language", "en--US", "und", "x-elvish"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Language.of(tag))
          .withMessageContaining(tag)
          .withMessageContaining("such as en or pt-BR");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Language.of(" "))
        .withMessageContaining("Language.tag must not be blank");
  }

  @Property
  void stylesHoldOneToFiveOnEachScale(@ForAll @IntRange(min = -1, max = 7) int value) {
    boolean legal = 1 <= value && value <= 5;
    assertThat(isLegal(value, 3, 3, 3)).isEqualTo(legal);
    assertThat(isLegal(3, value, 3, 3)).isEqualTo(legal);
    assertThat(isLegal(3, 3, value, 3)).isEqualTo(legal);
    assertThat(isLegal(3, 3, 3, value)).isEqualTo(legal);
  }

  private static boolean isLegal(int pace, int reflection, int structure, int focus) {
    try {
      return new WorkingStyle(pace, reflection, structure, focus).pace() == pace;
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("must lie in 1 to 5 but was");
      return false;
    }
  }

  @Property
  void noScaleDiffersByMoreThanTheWidestDifference(
      @ForAll WorkingStyle one, @ForAll WorkingStyle other) {
    assertThat(Math.abs(one.pace() - other.pace()))
        .isLessThanOrEqualTo(WorkingStyle.WIDEST_DIFFERENCE);
    assertThat(new WorkingStyle(5, 1, 1, 1).pace() - new WorkingStyle(1, 1, 1, 1).pace())
        .isEqualTo(WorkingStyle.WIDEST_DIFFERENCE);
  }

  @Example
  void somebodyWhoDidNotSayAnswersWithinTwoDays() {
    assertThat(CommunicationPreferences.unstated())
        .isEqualTo(new CommunicationPreferences(null, 48));
    assertThat(WorkingStyle.balanced()).isEqualTo(new WorkingStyle(3, 3, 3, 3));
  }

  @Example
  void answersTakeAnHourToTwoWeeks() {
    assertThat(CommunicationPreferences.of(336).answersWithinHours()).isEqualTo(336);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommunicationPreferences.of(0))
        .withMessage("CommunicationPreferences.answersWithinHours must lie in 1 to 336 but was 0");
    assertThatIllegalArgumentException().isThrownBy(() -> CommunicationPreferences.of(337));
    assertThatNullPointerException()
        .isThrownBy(() -> Language.of(null))
        .withMessageContaining("Language.tag");
  }

  @Property
  void seniorityCountsStepsLikeRanks(@ForAll Seniority one, @ForAll Seniority other) {
    assertThat(one.stepsTo(other)).isEqualTo(other.ordinal() - one.ordinal());
    assertThat(one.rank()).isEqualTo(one.ordinal() + 1);
  }

  @Example
  void languagesHaveNamesInEnglishAndTheirTagWhereJavaKnowsNone() {
    assertThat(Language.of("pt-BR").inEnglish()).isEqualTo("Portuguese (Brazil)");
    assertThat(Language.of("qaa").inEnglish()).isEqualTo("qaa");
  }
}
