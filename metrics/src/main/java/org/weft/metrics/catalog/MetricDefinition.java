package org.weft.metrics.catalog;

import org.immutables.value.Value;
import org.weft.core.style.Components;
import org.weft.metrics.privacy.DisclosurePolicy;

/**
 * What a metric means, in the words that belong beside each of its figures.
 *
 * @param id stable key, such as {@code morale-pulse}
 * @param title name for people
 * @param unit whom the metric describes
 * @param formula how it is computed, in words
 * @param minimumAnswers how many answers the metric needs whatever the policy says, at least {@value
 *     org.weft.metrics.privacy.DisclosurePolicy#LOWEST_MINIMUM_GROUP}
 * @param statistic the statistical method, in words
 * @param guardrail the rules that keep it harmless
 * @param source where the metric comes from
 * @param notFor what it must not be used for
 */
@Value.Builder
public record MetricDefinition(
    String id,
    String title,
    GroupLevel unit,
    String formula,
    int minimumAnswers,
    String statistic,
    String guardrail,
    String source,
    String notFor)
    implements WithMetricDefinition {
  /**
   * Checks that nothing is left unsaid.
   *
   * @param id stable key, not blank
   * @param title not blank
   * @param unit whom the metric describes
   * @param formula not blank
   * @param minimumAnswers at least {@value org.weft.metrics.privacy.DisclosurePolicy#LOWEST_MINIMUM_GROUP}
   * @param statistic not blank
   * @param guardrail not blank
   * @param source not blank
   * @param notFor not blank
   * @throws IllegalArgumentException if a text is blank or the minimum too low
   */
  public MetricDefinition {
    id = Components.text(id, "MetricDefinition.id");
    title = Components.text(title, "MetricDefinition.title");
    Components.required(unit, "MetricDefinition.unit");
    formula = Components.text(formula, "MetricDefinition.formula");
    Components.within(
        minimumAnswers,
        DisclosurePolicy.LOWEST_MINIMUM_GROUP,
        Integer.MAX_VALUE,
        "MetricDefinition.minimumAnswers");
    statistic = Components.text(statistic, "MetricDefinition.statistic");
    guardrail = Components.text(guardrail, "MetricDefinition.guardrail");
    source = Components.text(source, "MetricDefinition.source");
    notFor = Components.text(notFor, "MetricDefinition.notFor");
  }

  /**
   * Starts a definition.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a definition; all are needed. */
  public static final class Builder extends MetricDefinitionBuilder {
    Builder() {}
  }
}
