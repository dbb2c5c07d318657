package org.weft.matching.kernel.profile;

/** What {@link PopularMatching} found: a popular matching, or the reason why there is none. */
public sealed interface PopularResult permits LargestPopular, NoPopular {}
