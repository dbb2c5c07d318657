package org.weft.matching.kernel.lattice;

/** A total that is partly decided: what it is now, and what it can become with the changes that are still open. */
final class OpenTotal {
  private final long[] change;
  private long now;
  private long down;
  private long up;

  OpenTotal(long start, long[] change) {
    this.now = start;
    this.change = change;
    for (int r = 0; r < change.length; r++) {
      open(r);
    }
  }

  void open(int rotation) {
    down += Math.min(change[rotation], 0);
    up += Math.max(change[rotation], 0);
  }

  void close(int rotation) {
    down -= Math.min(change[rotation], 0);
    up -= Math.max(change[rotation], 0);
  }

  void add(int rotation, int sign) {
    now += sign * change[rotation];
  }

  long change(int rotation) {
    return change[rotation];
  }

  long now() {
    return now;
  }

  long least() {
    return now + down;
  }

  long most() {
    return now + up;
  }
}
