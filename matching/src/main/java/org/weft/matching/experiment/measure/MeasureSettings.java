package org.weft.matching.experiment.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * What to measure, and the few choices that measures leave open. Plain data.
 *
 * @param families what to measure, at least one
 * @param profileDepth how many ranks the profile lists one by one, 1 to 1000
 * @param leastGroup the fewest people of a group that is shown, 1 or more; if a group is withheld, so are the next smallest until
 *     two groups and as many people are, so that no subtraction gives it back where groups do not overlap
 * @param sampledMentees how many mentees try other lists, 1 or more; all of them if there are fewer
 * @param misreports which lists they try
 */
@Value.Builder
public record MeasureSettings(
    ImmutableSet<MeasureFamily> families,
    int profileDepth,
    int leastGroup,
    int sampledMentees,
    Misreports misreports)
    implements WithMeasureSettings {
  private static final MeasureSettings STANDARD = new MeasureSettings(
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(MeasureFamily.MANIPULATION))),
      5,
      5,
      10,
      new Misreports.Truncations());

  /**
   * Sorts the families and checks the numbers.
   *
   * @param families what to measure
   * @param profileDepth how many ranks the profile lists
   * @param leastGroup the fewest people of a group that is shown
   * @param sampledMentees how many mentees try other lists
   * @param misreports which lists they try
   * @throws IllegalArgumentException if there is no family, or a number lies outside its range
   */
  public MeasureSettings {
    families = Sets.immutableEnumSet(Components.orEmpty(families));
    checkArgument(
        !families.isEmpty(),
        "MeasureSettings.families was empty; name at least one family, or use standard()");
    Components.within(profileDepth, 1, 1000, "MeasureSettings.profileDepth");
    Components.within(
        leastGroup, 1, Integer.MAX_VALUE, "MeasureSettings.leastGroup", "use 1 to show all");
    Components.within(
        sampledMentees,
        1,
        Integer.MAX_VALUE,
        "MeasureSettings.sampledMentees",
        "leave the family MANIPULATION out to try no lists");
    Components.required(misreports, "MeasureSettings.misreports");
  }

  /**
   * Everything but manipulation: five ranks, groups of five people or more; ten mentees would try truncations.
   *
   * @return the usual settings; change them with the {@code with} methods
   */
  public static MeasureSettings standard() {
    return STANDARD;
  }

  /**
   * The usual settings for some families only.
   *
   * @param first a family
   * @param others more of them
   * @return the settings
   */
  public static MeasureSettings of(MeasureFamily first, MeasureFamily... others) {
    return STANDARD.withFamilies(Sets.immutableEnumSet(first, others));
  }

  /**
   * Starts settings from nothing; {@link #standard()} with changes is usually shorter.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MeasureSettings}. */
  public static final class Builder extends MeasureSettingsBuilder {
    Builder() {}
  }
}
