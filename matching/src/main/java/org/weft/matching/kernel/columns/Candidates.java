package org.weft.matching.kernel.columns;

/**
 * The candidates that came out of the rows, as columns. Equality is that of the arrays' identities; the arrays belong to
 * the receiver.
 *
 * @param start for each mentee the index of the first candidate; one entry more
 * @param mentorOf mentor of each candidate, rising within a mentee's
 * @param points what each is worth to the program
 * @param menteePoints how much the mentee would like it
 * @param mentorPoints how much the mentor would like it
 * @param possible number of open pairs, kept or not
 * @param menteesCut mentees who have more open pairs than candidates
 * @param mentorsCut mentors who have more open pairs than candidates
 */
@SuppressWarnings("ArrayRecordComponent")
public record Candidates(
    int[] start,
    int[] mentorOf,
    int[] points,
    int[] menteePoints,
    int[] mentorPoints,
    long possible,
    int menteesCut,
    int mentorsCut) {}
