package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.weft.core.profile.CareerStage;
import org.weft.core.program.Charter;
import org.weft.core.program.CharterFinding;
import org.weft.core.program.CriterionWeights;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.FormatShape;
import org.weft.core.program.Guardrails;
import org.weft.core.program.LearningShare;
import org.weft.core.program.MentoringFormat;
import org.weft.core.program.Objective;
import org.weft.core.program.ObjectiveKind;
import org.weft.core.program.PrivacyRules;
import org.weft.core.program.SelectionRule;

/** Formats, guardrails, charters and cycles. */
public final class ProgramArbitraries {
  private ProgramArbitraries() {}

  /**
   * Gives formats: the standard forms and forms of a host's own making, half and half.
   *
   * @return a legal format
   */
  public static Arbitrary<MentoringFormat> formats() {
    return Arbitraries.oneOf(standardFormats(), ownFormats());
  }

  /**
   * Gives the standard form of every kind.
   *
   * @return a standard form
   */
  public static Arbitrary<MentoringFormat> standardFormats() {
    return Arbitraries.of(FormatKind.class).map(MentoringFormat::standard);
  }

  private static Arbitrary<MentoringFormat> ownFormats() {
    return Combinators.combine(
            Arbitraries.of(FormatKind.class),
            Arbitraries.of(FormatShape.class),
            Numbers.between(2, 12),
            Numbers.between(0, 30),
            Numbers.between(5, 480),
            CalendarArbitraries.cadences(),
            Numbers.between(1, 104))
        .as((kind, shape, smallest, more, minutes, cadence, weeks) ->
            new MentoringFormat(kind, shape, smallest, smallest + more, minutes, cadence, weeks));
  }

  /**
   * Gives weights of up to six criteria, some of them 0.
   *
   * @return legal weights
   */
  public static Arbitrary<CriterionWeights> weights() {
    return Arbitraries.maps(
            Arbitraries.of("skill cover", "goal fit", "hours", "seniority", "style", "language"),
            Arbitraries.doubles().between(0, 1_000_000))
        .ofMinSize(1)
        .filter(weights -> weights.values().stream().anyMatch(weight -> weight > 0))
        .map(CriterionWeights::of);
  }

  /**
   * Gives guardrails over their whole ranges.
   *
   * @return legal guardrails
   */
  public static Arbitrary<Guardrails> guardrails() {
    return Combinators.combine(
            Numbers.between(1, 50),
            Numbers.between(1, 50),
            Numbers.between(0, 365),
            Numbers.between(0, 40),
            Numbers.between(0, 120),
            Numbers.between(0, 2400),
            Numbers.between(1, 200))
        .as(Guardrails::new);
  }

  /**
   * Gives privacy rules.
   *
   * @return a smallest group from the floor to 50
   */
  public static Arbitrary<PrivacyRules> privacyRules() {
    return Numbers.between(PrivacyRules.FLOOR, 50).map(PrivacyRules::new);
  }

  /**
   * Gives objectives of every kind.
   *
   * @return an objective with up to two indicators
   */
  public static Arbitrary<Objective> objectives() {
    return Combinators.combine(
            Arbitraries.of(ObjectiveKind.class),
            Arbitraries.of("Every team learns from two others", "Nobody starts alone"),
            Arbitraries.of("ties between teams", "share who met a mentor")
                .list()
                .ofMaxSize(2))
        .as((kind, statement, indicators) ->
            new Objective(kind, statement, ImmutableList.copyOf(indicators)));
  }

  /**
   * Gives charters that may contradict themselves, as charters do while they are written.
   *
   * @return a charter
   */
  public static Arbitrary<Charter> charters() {
    return Combinators.combine(
            objectives().list().ofMaxSize(2),
            formats().list().ofMaxSize(3),
            Arbitraries.of(SelectionRule.class).set(),
            Arbitraries.oneOf(Arbitraries.just(Guardrails.standard()), guardrails()),
            privacyRules(),
            Arbitraries.of(LearningShare.class).set(),
            Numbers.between(1, 9))
        .as((objectives, formats, rules, guardrails, privacy, shares, version) -> new Charter(
            "Across teams",
            "Knowledge travels between teams.",
            ImmutableList.copyOf(objectives),
            ImmutableList.copyOf(formats),
            ImmutableSet.copyOf(rules),
            guardrails,
            privacy,
            ImmutableSet.copyOf(shares),
            version));
  }

  /**
   * Gives cycles that start in 2026 or 2027.
   *
   * @return a cycle of a day to a year in any format
   */
  public static Arbitrary<Cycle> cycles() {
    return Combinators.combine(
            Arbitraries.of("Spring", "Autumn"),
            Arbitraries.of("", "first talks"),
            formats(),
            CalendarArbitraries.dates(),
            Numbers.between(1, 366),
            Arbitraries.of(CareerStage.class).set().ofMaxSize(2))
        .as((name, theme, format, start, days, stages) -> new Cycle(
            name, theme, format, start, start.plusDays(days), ImmutableSet.copyOf(stages)));
  }

  /**
   * Gives findings about charters.
   *
   * @return a finding
   */
  public static Arbitrary<CharterFinding> findings() {
    return Arbitraries.of("objectives", "formats", "guardrails.coolingOffDays")
        .map(topic -> new CharterFinding(topic, topic + " do not hold together", "mend them"));
  }
}
