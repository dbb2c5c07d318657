package org.weft.core.profile;

import com.google.common.collect.ImmutableSet;
import org.weft.core.style.Components;

/**
 * How a person likes to talk, and how soon they usually answer.
 *
 * @param modes the ways they like; empty means no preference
 * @param answersWithinHours hours within which they usually answer a message, 1 to 336 (two weeks)
 */
public record CommunicationPreferences(
    ImmutableSet<CommunicationMode> modes, int answersWithinHours) {
  /**
   * Checks the preferences.
   *
   * @param modes the ways they like
   * @param answersWithinHours 1 to 336
   * @throws IllegalArgumentException if the hours lie outside 1 to 336
   */
  public CommunicationPreferences {
    modes = Components.orEmpty(modes);
    Components.within(answersWithinHours, 1, 336, "CommunicationPreferences.answersWithinHours");
  }

  /**
   * States preferences.
   *
   * @param answersWithinHours 1 to 336
   * @param modes the ways they like; none means no preference
   * @return the preferences
   * @throws IllegalArgumentException if the hours lie outside 1 to 336
   */
  public static CommunicationPreferences of(int answersWithinHours, CommunicationMode... modes) {
    return new CommunicationPreferences(ImmutableSet.copyOf(modes), answersWithinHours);
  }

  /**
   * Gives the preferences of somebody who did not say: any way, an answer within two days.
   *
   * @return no preferred mode, 48 hours
   */
  public static CommunicationPreferences unstated() {
    return of(48);
  }
}
