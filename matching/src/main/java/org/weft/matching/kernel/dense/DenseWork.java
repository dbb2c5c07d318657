package org.weft.matching.kernel.dense;

/**
 * How much work an assignment took, counted instead of timed: equal input gives equal counts on every machine.
 *
 * @param rowReads how often a row was asked for
 * @param bids how many bids were made before the searches
 * @param searches how many rows were placed by a search
 * @param settled how many columns the searches settled, together
 * @param refreshes how often a search had to look at a whole row again
 */
public record DenseWork(long rowReads, long bids, long searches, long settled, long refreshes) {}
