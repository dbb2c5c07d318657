package org.weft.core.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * What a program is for, how people are brought together, and what it never does.
 *
 * <p>Everything else is derived from the charter and checked against it. A charter may be inconsistent while it is being
 * written; {@link #review()} says where.
 *
 * @param name the program's name; not blank
 * @param purpose why it exists, in a sentence or two; not blank
 * @param objectives what it wants to achieve
 * @param formats the formats on offer, at most one form of each kind
 * @param selectionRules who may be paired
 * @param guardrails limits that keep mentoring light
 * @param privacy what it promises about figures
 * @param learningShares how what is learned reaches others
 * @param version counts changes, 1 or more; people consent to a version
 */
@Value.Builder
public record Charter(
    String name,
    String purpose,
    ImmutableList<Objective> objectives,
    ImmutableList<MentoringFormat> formats,
    ImmutableSet<SelectionRule> selectionRules,
    Guardrails guardrails,
    PrivacyRules privacy,
    ImmutableSet<LearningShare> learningShares,
    int version)
    implements WithCharter {
  /**
   * Checks what must be there.
   *
   * @param name the program's name
   * @param purpose why it exists
   * @param objectives what it wants to achieve
   * @param formats the formats on offer
   * @param selectionRules who may be paired
   * @param guardrails limits
   * @param privacy promises about figures
   * @param learningShares how learning is shared
   * @param version 1 or more
   * @throws IllegalArgumentException if name or purpose is blank or the version is below 1
   */
  public Charter {
    name = Components.text(name, "Charter.name");
    purpose = Components.text(purpose, "Charter.purpose");
    objectives = Components.orEmpty(objectives);
    formats = Components.orEmpty(formats);
    selectionRules = Components.orEmpty(selectionRules);
    Components.required(guardrails, "Charter.guardrails");
    Components.required(privacy, "Charter.privacy");
    learningShares = Components.orEmpty(learningShares);
    Components.within(version, 1, Integer.MAX_VALUE, "Charter.version");
  }

  /**
   * Starts a charter with the usual guardrails, privacy rules and all selection rules; the rest is empty.
   *
   * @return a builder that needs a name and a purpose
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the form in which this program runs a kind of mentoring.
   *
   * @param kind the kind
   * @return the form, or nothing if the program does not offer it
   */
  public Optional<MentoringFormat> format(FormatKind kind) {
    return formats.stream().filter(format -> format.kind() == kind).findFirst();
  }

  /**
   * Lists what does not hold together, all at once.
   *
   * @return findings in the order of the charter's parts; empty for a sound charter
   */
  public ImmutableList<CharterFinding> review() {
    return CharterReview.of(this);
  }

  /** Builds a {@link Charter}. */
  public static final class Builder extends CharterBuilder {
    Builder() {
      guardrails(Guardrails.standard());
      privacy(PrivacyRules.standard());
      addAllSelectionRules(EnumSet.allOf(SelectionRule.class));
      version(1);
    }
  }
}
