package org.weft.core.agreement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.ClauseTopic;
import org.weft.core.agreement.clause.Party;

/**
 * The words around and within an agreement. Every method has English words; a host overrides what it says differently, or
 * all of them for another language.
 *
 * <p>All texts are plain: whoever renders them escapes them.
 */
public interface AgreementWording {
  /**
   * Gives the words that come with the library.
   *
   * @return English
   */
  static AgreementWording english() {
    return EnglishWording.INSTANCE;
  }

  /**
   * Says whose agreement it is.
   *
   * @param agreement the agreement
   * @return one line
   */
  default String heading(Agreement agreement) {
    return "Our mentoring agreement: "
        + String.join(" and ", agreement.parties().stream().map(Party::name).toList());
  }

  /**
   * Says what it is for, and from when to when.
   *
   * @param agreement the agreement
   * @return some sentences
   */
  default String opening(Agreement agreement) {
    return "We wrote this together, for the time from " + date(agreement.start()) + " to "
        + date(agreement.end().minusDays(1))
        + ". It is a promise between us, not a contract: it may change, and nobody is measured by it.";
  }

  /**
   * Gives the title of a topic.
   *
   * @param topic the topic
   * @return one line
   */
  default String title(ClauseTopic topic) {
    return topic.title();
  }

  /**
   * Says the terms of a clause.
   *
   * @param clause the clause
   * @param parties who agrees
   * @return one sentence or more
   */
  default ImmutableList<String> sentences(Clause clause, ImmutableList<Party> parties) {
    return clause.sentences(parties);
  }

  /**
   * Gives the title above the signatures.
   *
   * @param agreement the agreement
   * @return one line
   */
  default String signaturesTitle(Agreement agreement) {
    return "Signed by us, version " + agreement.version();
  }

  /**
   * Says that somebody has signed.
   *
   * @param party who
   * @param date when
   * @return one line
   */
  default String signed(Party party, LocalDate date) {
    return party.name() + ", on " + date(date);
  }

  /**
   * Says that somebody has yet to sign.
   *
   * @param party who
   * @return one line
   */
  default String awaited(Party party) {
    return party.name() + ", not yet";
  }

  /**
   * Writes a date.
   *
   * @param date the date
   * @return the date, spelled out so that nobody takes the day for the month
   */
  default String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH).format(date);
  }
}
