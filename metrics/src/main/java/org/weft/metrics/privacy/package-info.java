/**
 * May this number be shown, and how exactly?
 *
 * <p>People answer honestly when nobody can find out what they said. A figure therefore leaves the library as {@link
 * org.weft.metrics.privacy.Guarded}: either {@link org.weft.metrics.privacy.Released}, or {@link
 * org.weft.metrics.privacy.Withheld} with a {@link org.weft.metrics.privacy.WithheldReason} and with something that
 * would help. The choice never looks at an answer.
 *
 * <p>Read {@link org.weft.metrics.privacy.DisclosurePolicy} first: it says from how many answers a figure is shown, and in
 * how coarse steps. {@link org.weft.metrics.privacy.CoarseShare} is a share in such steps, {@link
 * org.weft.metrics.privacy.SizeBand} a number of answers as a band. {@link org.weft.metrics.privacy.Figure} is what can be
 * released: an estimate that shows neither exactly.
 *
 * <pre>{@code
 * DisclosurePolicy policy = DisclosurePolicy.standard();
 * CoarseShare all = policy.coarsen(12, 12);
 * CoarseShare most = policy.coarsen(10, 12);
 * all.inWords(); // at least 75%
 * all.equals(most); // true: agreement does not show
 * policy.allows(4); // false
 * }</pre>
 *
 * <p>Not here: the audit of several releases against each other. Two figures of overlapping groups, or of one group
 * before and after somebody joined, can be subtracted. One figure at a time is safe; a series needs that audit.
 */
@NullMarked
package org.weft.metrics.privacy;

import org.jspecify.annotations.NullMarked;
