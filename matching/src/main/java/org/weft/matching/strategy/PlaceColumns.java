package org.weft.matching.strategy;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.dense.DenseSolution;

/** Mentees as rows, places as columns; for where there is a place for every mentee. Costs are computed as they are read. */
final class PlaceColumns implements DenseTable {
  private final CanonicalProblem canonical;
  private final CandidateGraph graph;
  private final int[] mentees;
  private final int[] room;
  private final int[] mentorOfPlace;
  private final int[] firstPlace;
  private final int missing;

  PlaceColumns(CanonicalProblem canonical, UsefulPeople useful, int missing) {
    this.canonical = canonical;
    this.graph = canonical.graph();
    this.mentees = useful.mentees();
    this.room = useful.room();
    this.mentorOfPlace = useful.mentorOfPlace();
    this.missing = missing;
    this.firstPlace = new int[room.length];
    for (int j = 1; j < room.length; j++) {
      firstPlace[j] = firstPlace[j - 1] + room[j - 1];
    }
  }

  @Override
  public int rows() {
    return mentees.length;
  }

  @Override
  public int columns() {
    return mentorOfPlace.length;
  }

  @Override
  public void read(int row, int[] into) {
    int first = graph.firstEdge(mentees[row]);
    int end = graph.endEdge(mentees[row]);
    if (end - first < room.length) {
      Arrays.fill(into, missing);
    }
    for (int e = first; e < end; e++) {
      int j = graph.mentorOf(e);
      int from = firstPlace[j];
      int cost = (int) -canonical.points(e);
      for (int p = from; p < from + room[j]; p++) {
        into[p] = cost;
      }
    }
  }

  @Override
  public void write(
      DenseSolution best, long bonus, int[] matchedEdge, long[] menteePrice, long[] mentorPrice) {
    int[] columnOf = best.columnOf();
    long[] rowTotal = best.rowTotal();
    for (int r = 0; r < mentees.length; r++) {
      int i = mentees[r];
      matchedEdge[i] = canonical.edge(i, mentorOfPlace[columnOf[r]]);
      menteePrice[i] = bonus - rowTotal[r];
    }
    long[] columnPrice = best.columnPrice();
    for (int p = 0; p < columnPrice.length; p++) {
      mentorPrice[mentorOfPlace[p]] = columnPrice[p];
    }
  }
}
