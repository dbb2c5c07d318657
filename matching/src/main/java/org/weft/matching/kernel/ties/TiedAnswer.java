package org.weft.matching.kernel.ties;

/**
 * What {@link SuperStability} and {@link StrongStability} find: a {@link TiedMatching}, or a {@link CutTrace} which
 * proves that none exists. {@link TiedBlockingPairs} checks the one, {@link CutTraceCheck} the other.
 */
public sealed interface TiedAnswer permits TiedMatching, CutTrace {}
