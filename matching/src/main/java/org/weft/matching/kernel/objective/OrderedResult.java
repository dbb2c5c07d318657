package org.weft.matching.kernel.objective;

/** What came of goals in strict order: a matching with its proof, or minimums that cannot all be met. */
public sealed interface OrderedResult permits OrderedMatching, MinimumConflict {}
