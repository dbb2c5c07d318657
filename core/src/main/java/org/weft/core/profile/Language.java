package org.weft.core.profile;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.weft.core.style.Components;

/**
 * A language that a person can hold a conversation in, by its BCP 47 tag.
 *
 * <p>The tag is brought to its canonical case ({@code PT-br} becomes {@code pt-BR}), so that equal languages are equal
 * values. {@code pt} and {@code pt-BR} are different values; {@link #sharesBaseWith} compares the language alone.
 *
 * @param tag the tag, such as {@code en} or {@code pt-BR}
 */
public record Language(String tag) implements Comparable<Language> {
  /**
   * Checks and canonicalizes the tag.
   *
   * @param tag the tag
   * @throws IllegalArgumentException if it is not a well-formed BCP 47 tag that names a language
   */
  public Language {
    tag = canonical(Components.text(tag, "Language.tag"));
  }

  /**
   * Names a language.
   *
   * @param tag the BCP 47 tag, such as {@code en}
   * @return the language
   * @throws IllegalArgumentException if it is not a well-formed BCP 47 tag that names a language
   */
  public static Language of(String tag) {
    return new Language(tag);
  }

  /**
   * Tells whether two tags name the same base language, region aside.
   *
   * @param other the other language
   * @return true for {@code pt} and {@code pt-BR}
   */
  public boolean sharesBaseWith(Language other) {
    return tag.equals(other.tag) || base(tag).equals(base(other.tag));
  }

  /**
   * Names the language in English, for texts; the wording may differ between Java versions for rare tags.
   *
   * @return a name such as {@code Portuguese (Brazil)}, or the tag where Java knows no name
   */
  public String inEnglish() {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  private static String base(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  private static String canonical(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      checkArgument(
          !locale.getLanguage().isEmpty(),
          "language tag %s names no language; use a tag such as en or pt-BR",
          tag);
      return locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "language tag " + tag + " is not well formed; use a BCP 47 tag such as en or pt-BR", e);
    }
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
