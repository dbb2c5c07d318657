/**
 * How a person works and talks: the part of a profile that is neither skill nor calendar.
 *
 * <p>{@link org.weft.core.profile.Seniority} and {@link org.weft.core.profile.CareerStage} say where somebody is on
 * their path: the first is a position, the second is what is happening to them right now, and the two are independent (a
 * principal engineer can be onboarding). {@link org.weft.core.profile.WorkingStyle} puts four habits on scales between two
 * good ends. {@link org.weft.core.profile.CommunicationPreferences} lists the ways in which somebody likes to talk, and
 * {@link org.weft.core.profile.Language} the languages they can do it in.
 *
 * <pre>{@code
 * WorkingStyle ana = new WorkingStyle(2, 4, 5, 3);
 * CommunicationPreferences talk =
 *     CommunicationPreferences.of(48, CommunicationMode.VIDEO, CommunicationMode.WRITTEN);
 * Language.of("pt-BR").tag(); // "pt-BR"
 * }</pre>
 *
 * <p>Nothing here is a judgment: every scale has two good ends, and no value is better than another. Traits and identities,
 * which people may not want to be matched by, live behind consent in {@code core.consent}.
 */
@NullMarked
@DomainStyle
package org.weft.core.profile;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
