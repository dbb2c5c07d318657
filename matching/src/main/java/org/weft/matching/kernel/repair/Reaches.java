package org.weft.matching.kernel.repair;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/** Counts the mentors in reach of one mentee after another; see {@link Shortages}. */
final class Reaches {
  private final Holders holders;
  private final int[] seenIn;
  private final int[] queue;
  private int search;

  /** Mentors of the largest component: whoever meets one meets everybody in its reach. */
  private final boolean[] core;

  /** Mentors in that reach, and what they add up to. */
  private final boolean[] common;

  private int commonMentors;
  private long commonPlaces;
  private boolean commonRoom;

  private int mentors;
  private long places;
  private boolean room;

  /** What of the counts lies in the common reach. */
  private int withinCommonMentors;

  private long withinCommonPlaces;
  private boolean meetsCore;

  Reaches(Holders holders) {
    this.holders = holders;
    int count = holders.graph.mentors();
    this.seenIn = new int[count];
    this.queue = new int[count];
    this.core = new boolean[count];
    this.common = new boolean[count];
    noteCommon(new MentorCircles(holders).largest());
  }

  private void noteCommon(int[] circle) {
    start();
    int size = 0;
    for (int j : circle) {
      size = see(j, size);
    }
    follow(size);
    commonMentors = mentors;
    commonPlaces = places;
    commonRoom = room;
    for (int j = 0; j < common.length; j++) {
      common[j] = seenIn[j] == search;
    }
    for (int j : circle) {
      core[j] = true;
    }
  }

  private void start() {
    search++;
    mentors = 0;
    places = 0;
    room = false;
    withinCommonMentors = 0;
    withinCommonPlaces = 0;
    meetsCore = false;
  }

  void lookAround(int mentee) {
    start();
    follow(seeCandidates(mentee, 0));
    if (meetsCore) {
      mentors += commonMentors - withinCommonMentors;
      places += commonPlaces - withinCommonPlaces;
      room |= commonRoom;
    }
  }

  private void follow(int queued) {
    int size = queued;
    for (int at = 0; at < size; at++) {
      int j = queue[at];
      for (int k = holders.start[j]; k < holders.start[j + 1]; k++) {
        size = seeCandidates(holders.held[k], size);
      }
    }
  }

  private int seeCandidates(int mentee, int size) {
    CandidateGraph graph = holders.graph;
    int end = size;
    for (int e = graph.firstEdge(mentee); e < graph.endEdge(mentee); e++) {
      end = see(graph.mentorOf(e), end);
    }
    return end;
  }

  private int see(int mentor, int size) {
    if (core[mentor]) {
      meetsCore = true;
      return size;
    }
    if (seenIn[mentor] == search || (meetsCore && common[mentor])) {
      return size;
    }
    seenIn[mentor] = search;
    mentors++;
    places += holders.capacity[mentor];
    room |= holders.hasRoom(mentor);
    if (common[mentor]) {
      withinCommonMentors++;
      withinCommonPlaces += holders.capacity[mentor];
    }
    queue[size] = mentor;
    return size + 1;
  }

  int mentors() {
    return mentors;
  }

  long places() {
    return places;
  }

  boolean room() {
    return room;
  }

  /** Strongly connected components of mentors who point at the candidates of their mentees. */
  private static final class MentorCircles {
    private static final int NONE = -1;

    private final Holders holders;
    private final int[] number;
    private final int[] low;
    private final boolean[] open;
    private final int[] members;
    private final int[] path;

    /** Where the search stands in the mentees of each mentor, and in the edges of that mentee. */
    private final int[] heldAt;

    private final int[] edgeAt;
    private int memberCount;
    private int numbered;
    private int[] largest = {};

    MentorCircles(Holders holders) {
      this.holders = holders;
      int count = holders.graph.mentors();
      this.number = new int[count];
      this.low = new int[count];
      this.open = new boolean[count];
      this.members = new int[count];
      this.path = new int[count];
      this.heldAt = new int[count];
      this.edgeAt = new int[count];
      Arrays.fill(number, NONE);
      for (int j = 0; j < count; j++) {
        if (number[j] == NONE) {
          searchFrom(j);
        }
      }
    }

    int[] largest() {
      return largest;
    }

    private void enter(int mentor) {
      number[mentor] = numbered;
      low[mentor] = numbered++;
      open[mentor] = true;
      members[memberCount++] = mentor;
      heldAt[mentor] = holders.start[mentor];
      edgeAt[mentor] = NONE;
    }

    private void searchFrom(int root) {
      int depth = 0;
      path[0] = root;
      enter(root);
      while (depth >= 0) {
        int j = path[depth];
        int to = nextOf(j);
        if (to == NONE) {
          close(j);
          depth--;
          if (depth >= 0) {
            low[path[depth]] = Math.min(low[path[depth]], low[j]);
          }
        } else if (number[to] == NONE) {
          enter(to);
          path[++depth] = to;
        } else if (open[to]) {
          low[j] = Math.min(low[j], number[to]);
        }
      }
    }

    /** The next mentor that one points at, or none. */
    private int nextOf(int mentor) {
      while (heldAt[mentor] < holders.start[mentor + 1]) {
        int i = holders.held[heldAt[mentor]];
        edgeAt[mentor] = edgeAt[mentor] == NONE ? holders.graph.firstEdge(i) : edgeAt[mentor] + 1;
        if (edgeAt[mentor] < holders.graph.endEdge(i)) {
          return holders.graph.mentorOf(edgeAt[mentor]);
        }
        edgeAt[mentor] = NONE;
        heldAt[mentor]++;
      }
      return NONE;
    }

    private void close(int mentor) {
      if (low[mentor] != number[mentor]) {
        return;
      }
      int before = memberCount;
      do {
        open[members[--memberCount]] = false;
      } while (members[memberCount] != mentor);
      if (before - memberCount > largest.length) {
        largest = Arrays.copyOfRange(members, memberCount, before);
      }
    }
  }
}
