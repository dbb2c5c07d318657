/**
 * What people say about themselves for stated purposes only.
 *
 * <p>Personality, accommodations and identities can help a program do right by somebody, and can hurt them when they leak.
 * So each is {@link org.weft.core.consent.Disclosed disclosed} together with the {@link org.weft.core.consent.Purpose
 * purposes} it may serve. Nothing in matching or metrics ever receives {@link org.weft.core.consent.Disclosures}; rules,
 * criteria and figures receive {@link org.weft.core.consent.Consented}, the part that may be read for their one purpose.
 * What was not disclosed and what was not consented to look alike there.
 *
 * <pre>{@code
 * Disclosures ana = Disclosures.none()
 *     .withPersonality(Disclosed.of(traits, Purpose.RESEARCH))
 *     .withAccommodations(Disclosed.of(ImmutableSet.of(Accommodation.LIVE_CAPTIONS), Purpose.MATCHING));
 * ana.readFor(Purpose.MATCHING).personality();    // empty: disclosed for research only
 * ana.readFor(Purpose.MATCHING).accommodations(); // [LIVE_CAPTIONS]
 * }</pre>
 *
 * <p>There is no purpose named performance review, and no way to make one. Consent is withdrawn by storing disclosures
 * without it; nothing tells that it was ever given.
 */
@NullMarked
@DomainStyle
package org.weft.core.consent;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
