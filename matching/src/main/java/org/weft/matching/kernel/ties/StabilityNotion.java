package org.weft.matching.kernel.ties;

/**
 * When a mentee and a mentor who are not paired count as blocking, if people may be liked equally.
 *
 * <p>Somebody with a free place, or a mentee without a mentor, strictly prefers anyone acceptable. Each notion asks for
 * more than the one before: a super-stable matching is strongly stable, and a strongly stable one is weakly stable.
 */
public enum StabilityNotion {
  /** A pair blocks if both strictly gain. Such a matching always exists. */
  WEAK,

  /** A pair blocks if one strictly gains and the other does not lose. There may be no such matching. */
  STRONG,

  /** A pair blocks if neither loses, even if neither gains. There may be no such matching. */
  SUPER
}
