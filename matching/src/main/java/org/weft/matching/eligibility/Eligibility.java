package org.weft.matching.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weft.core.program.Charter;
import org.weft.core.program.SelectionRule;
import org.weft.core.style.Components;

/**
 * The rules in force, in order.
 *
 * <p>A pair is eligible when no rule objects. {@link #objections} asks every rule, so a person hears all reasons at once.
 */
public final class Eligibility {
  private final ImmutableList<EligibilityRule> rules;

  private Eligibility(ImmutableList<EligibilityRule> rules) {
    this.rules = rules;
    Set<String> names = new HashSet<>();
    for (EligibilityRule rule : rules) {
      String name = Components.text(rule.name(), "EligibilityRule.name");
      checkArgument(
          name.equals(rule.name()),
          "the name of a rule must not have spaces around it but was '%s'; use '%s'",
          rule.name(),
          name);
      checkArgument(names.add(name), "two rules have the name '%s'; name them apart", rule.name());
    }
  }

  /**
   * Takes the rules from a charter: its selection rules with its guardrails, and two that always hold: nobody is paired who
   * was asked about not to be, and a cycle takes only those it is for.
   *
   * @param charter the charter
   * @return the rules in the order of {@link SelectionRule}
   */
  public static Eligibility of(Charter charter) {
    ImmutableList.Builder<EligibilityRule> rules = ImmutableList.builder();
    rules.add(EligibilityRules.cycleIsForThem(), EligibilityRules.nobodyAskedNotTo());
    for (SelectionRule rule : SelectionRule.values()) {
      if (charter.selectionRules().contains(rule)) {
        rules.add(ruleFor(rule, charter));
      }
    }
    return new Eligibility(rules.build());
  }

  /**
   * Takes exactly these rules.
   *
   * @param rules the rules, in the order in which objections are listed
   * @return the rules in force; none means that everybody may meet everybody
   * @throws IllegalArgumentException if two rules have one name, or a name is blank
   */
  public static Eligibility of(EligibilityRule... rules) {
    Stream.of(rules).forEach(rule -> Components.required(rule, "rule"));
    return new Eligibility(ImmutableList.copyOf(rules));
  }

  private static EligibilityRule ruleFor(SelectionRule rule, Charter charter) {
    return switch (rule) {
      case OUTSIDE_OWN_TEAM -> EligibilityRules.outsideOwnTeam();
      case OUTSIDE_REPORTING_LINE -> EligibilityRules.outsideReportingLine();
      case SHARED_HOURS ->
        EligibilityRules.sharedHours(charter.guardrails().leastSharedMinutesPerWeek());
      case SHARED_LANGUAGE -> EligibilityRules.sharedLanguage();
      case NO_RECENT_REPEAT ->
        EligibilityRules.notPairedWithin(charter.guardrails().noRepeatMonths());
      case WITHIN_CAPACITY -> EligibilityRules.withinCapacity();
      case COOLING_OFF -> EligibilityRules.coolingOff();
      case FORMAT_WANTED -> EligibilityRules.formatWanted();
      case COVERS_MUSTS -> EligibilityRules.coversMusts();
    };
  }

  /**
   * Adds a rule at the end.
   *
   * @param rule the rule
   * @return the rules in force with one more
   * @throws IllegalArgumentException if a rule of that name is in force, or the name is blank
   */
  public Eligibility and(EligibilityRule rule) {
    Components.required(rule, "rule");
    return new Eligibility(
        ImmutableList.<EligibilityRule>builder().addAll(rules).add(rule).build());
  }

  /**
   * Leaves a rule out. Rules that never give way stay: what keeps people apart who asked for it cannot be tried without.
   *
   * @param name the name of the rule
   * @return the other rules
   * @throws IllegalArgumentException if no rule of that name is in force, or the rule never {@linkplain
   *     EligibilityRule#mayGiveWay() gives way}
   */
  public Eligibility without(String name) {
    checkArgument(
        rules.stream().noneMatch(rule -> rule.name().equals(name) && !rule.mayGiveWay()),
        "the rule '%s' never gives way; leave out another of %s",
        name,
        names());
    ImmutableList<EligibilityRule> others = rules.stream()
        .filter(rule -> !rule.name().equals(name))
        .collect(ImmutableList.toImmutableList());
    checkArgument(
        others.size() < rules.size(), "no rule has the name '%s'; in force are %s", name, names());
    return new Eligibility(others);
  }

  /**
   * Lists the rules.
   *
   * @return rules in order
   */
  public ImmutableList<EligibilityRule> rules() {
    return rules;
  }

  /**
   * Asks every rule.
   *
   * @param pair the two people
   * @return all objections, in the order of the rules; empty if the two may be paired
   * @throws IllegalArgumentException if a rule contradicts itself: it objects to what it allows, keeps apart without an
   *     objection, or objects in the name of another rule
   */
  public ImmutableList<Ineligibility> objections(PossiblePair pair) {
    return rules.stream()
        .flatMap(rule -> checkedObjection(rule, pair).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** A rule that contradicts itself would leave people without a reason, or make a firm rule give way. */
  private static Optional<Ineligibility> checkedObjection(EligibilityRule rule, PossiblePair pair) {
    Optional<Ineligibility> objection = rule.objection(pair);
    boolean allows = rule.allows(pair);
    checkArgument(
        allows == objection.isEmpty(),
        "rule '%s' must say one thing about %s but allows is %s and the objection is %s; let both ask the same",
        rule.name(),
        pair,
        allows,
        objection);
    objection.ifPresent(found -> checkArgument(
        found.rule().equals(rule.name()),
        "an objection of rule '%s' must carry its name but carried '%s'; pass name()",
        rule.name(),
        found.rule()));
    return objection;
  }

  /**
   * Tells whether the two may be paired, without collecting reasons.
   *
   * @param pair the two people
   * @return true if no rule objects
   */
  public boolean allows(PossiblePair pair) {
    for (EligibilityRule rule : rules) {
      if (!rule.allows(pair)) {
        return false;
      }
    }
    return true;
  }

  private ImmutableList<String> names() {
    return rules.stream().map(EligibilityRule::name).collect(ImmutableList.toImmutableList());
  }

  @Override
  public String toString() {
    return "Eligibility" + names();
  }
}
