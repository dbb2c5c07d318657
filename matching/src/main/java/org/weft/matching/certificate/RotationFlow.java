package org.weft.matching.certificate;

/**
 * An amount of cost that a step hands to a step that must come before it, in a proof that a total is the least.
 *
 * @param later place of the step that hands over, from 0
 * @param earlier place of the step that receives; it must come before
 * @param amount ranks handed over, above 0
 */
public record RotationFlow(int later, int earlier, long amount) {}
