package org.weft.core.agreement;

import com.google.common.base.CharMatcher;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.Party;
import org.weft.core.style.Components;

/**
 * Writes an agreement as a Markdown document that people would like to sign.
 *
 * <p>CommonMark: a heading, an opening, a section a clause with one bullet a sentence, and the signatures under the present
 * version. What people wrote themselves is escaped, so that no name and no goal can turn into markup, a link or HTML. Equal
 * agreements give equal texts; lines end in {@code \n}.
 */
public final class AgreementMarkdown {
  private static final Escaper MARKUP = markup();
  private static final Pattern LIST_MARK = Pattern.compile("^(\\d+)([.)])|^([-+=~])");
  private static final CharMatcher BREAKS =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  private AgreementMarkdown() {}

  /**
   * Writes an agreement in English.
   *
   * @param agreement the agreement
   * @return the document
   */
  public static String of(Agreement agreement) {
    return of(agreement, AgreementWording.english());
  }

  /**
   * Writes an agreement in a host's words.
   *
   * @param agreement the agreement
   * @param wording the words, as plain text
   * @return the document
   */
  public static String of(Agreement agreement, AgreementWording wording) {
    Components.required(agreement, "agreement");
    Components.required(wording, "wording");
    StringBuilder text = new StringBuilder();
    text.append("# ").append(escaped(wording.heading(agreement))).append("\n\n");
    text.append(escaped(wording.opening(agreement))).append('\n');
    for (Clause clause : agreement.clauses()) {
      section(text, wording.title(clause.topic()));
      wording.sentences(clause, agreement.parties()).forEach(sentence -> bullet(text, sentence));
    }
    section(text, wording.signaturesTitle(agreement));
    for (Party party : agreement.parties()) {
      bullet(
          text,
          agreement
              .signatureOf(party.id())
              .map(signature -> wording.signed(party, signature.date()))
              .orElseGet(() -> wording.awaited(party)));
    }
    return text.toString();
  }

  private static void section(StringBuilder text, String title) {
    text.append("\n## ").append(escaped(title)).append("\n\n");
  }

  private static void bullet(StringBuilder text, String sentence) {
    text.append("- ").append(escaped(sentence)).append('\n');
  }

  /** One line of plain text as one line of Markdown that shows it. */
  private static String escaped(String plain) {
    String line = MARKUP.escape(BREAKS.trimAndCollapseFrom(plain, ' '));
    Matcher mark = LIST_MARK.matcher(line);
    if (!mark.find()) {
      return line;
    }
    int at = mark.group(1) == null ? 0 : mark.end(1);
    return line.substring(0, at) + "\\" + line.substring(at);
  }

  private static Escaper markup() {
    Escapers.Builder escapes = Escapers.builder();
    for (char mark : "\\`*_[]#|!".toCharArray()) {
      escapes.addEscape(mark, "\\" + mark);
    }
    return escapes
        .addEscape('<', "&lt;")
        .addEscape('>', "&gt;")
        .addEscape('&', "&amp;")
        .build();
  }
}
