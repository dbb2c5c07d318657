package org.weft.matching.experiment.instance;

/** How one side likes the other. Asked for judges 0, 1, 2, ... once each and in this order, as chance goes on from one to the next. */
interface Taste {
  /** A key for everybody on the other side: smaller is liked better, equal is tied. */
  double[] keys(int judge);
}
