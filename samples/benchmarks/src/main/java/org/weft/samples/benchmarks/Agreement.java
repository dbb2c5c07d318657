package org.weft.samples.benchmarks;

import org.weft.matching.kernel.Verdict;

/** Refuses to measure what is wrong. */
final class Agreement {
  private Agreement() {}

  /** Ours and a peer must find the same. */
  static void require(long ours, String peer, long peers) {
    if (ours != peers) {
      throw new IllegalStateException("answers differ: ours " + ours + ", " + peer + " " + peers);
    }
  }

  /** The proof must hold. */
  static void require(Verdict verdict) {
    if (!verdict.holds()) {
      throw new IllegalStateException("our proof fails: " + verdict);
    }
  }
}
