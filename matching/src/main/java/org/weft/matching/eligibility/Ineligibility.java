package org.weft.matching.eligibility;

import com.google.common.collect.ImmutableMap;
import org.weft.core.style.Components;

/**
 * One reason why two people may not be paired, and what would change it.
 *
 * <p>Hosts translate by {@code rule} and {@code details}; {@code reason} and {@code wayOut} are the English rendering.
 *
 * <p>All of it is for coordinators. It names both people, how much they carry, when they rest, what they talk in, and that
 * one of them asked not to meet again; neither of the two should read this about the other.
 *
 * @param rule name of the rule that objects
 * @param concerns whose situation it is
 * @param reason why, with the values
 * @param wayOut the nearest change that would lift the objection
 * @param details the values by name, in a fixed order
 */
public record Ineligibility(
    String rule,
    Concerns concerns,
    String reason,
    String wayOut,
    ImmutableMap<String, String> details) {
  /**
   * Checks the texts.
   *
   * @param rule name of the rule
   * @param concerns whose situation it is
   * @param reason why
   * @param wayOut what would lift it
   * @param details the values by name
   * @throws IllegalArgumentException if a text is blank
   */
  public Ineligibility {
    rule = Components.text(rule, "Ineligibility.rule");
    Components.required(concerns, "Ineligibility.concerns");
    reason = Components.text(reason, "Ineligibility.reason");
    wayOut = Components.text(wayOut, "Ineligibility.wayOut");
    details = details == null ? ImmutableMap.of() : details;
  }

  /**
   * States a reason without further values.
   *
   * @param rule name of the rule
   * @param concerns whose situation it is
   * @param reason why
   * @param wayOut what would lift it
   * @return the reason
   * @throws IllegalArgumentException if a text is blank
   */
  public static Ineligibility of(String rule, Concerns concerns, String reason, String wayOut) {
    return new Ineligibility(rule, concerns, reason, wayOut, ImmutableMap.of());
  }

  @Override
  public String toString() {
    return rule + ": " + reason + "; " + wayOut;
  }

  /** Whose situation makes two people ineligible. */
  public enum Concerns {
    /** The two together; each may fit somebody else. */
    PAIR,
    /** The mentee, with whomever. */
    MENTEE,
    /** The mentor, with whomever. */
    MENTOR
  }
}
