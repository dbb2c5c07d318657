package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.FormatShape;
import org.weft.core.program.SelectionRule;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.group.LeftOut.Cause;
import org.weft.matching.problem.TieBreak;

/**
 * Who leads, who sits in the groups, in how many, and who takes no part this time.
 *
 * <p><b>Details.</b> Around mentors there are as many groups as there are mentors, or fewer, so that every group has at least the
 * least; further mentors share groups, up to the most leads of a group. Who both mentors and learns leads only if those who only
 * mentor do not suffice. Where there are more people than places, the tie-break decides who goes first. Among peers everybody
 * sits as an equal.
 */
final class Parts {
  private final CandidatePool pool;
  private final GroupTerms terms;
  private final boolean around;
  private final List<ParticipantId> leads = new ArrayList<>();
  private final List<ParticipantId> members = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private GroupSizes sizes;

  private Parts(CandidatePool pool, GroupTerms terms) {
    this.pool = pool;
    this.terms = terms;
    around = pool.cycle().format().shape() == FormatShape.GROUP_WITH_MENTOR;
    sizes = terms.sizes();
  }

  static Parts of(CandidatePool pool, GroupTerms terms, TieBreak tieBreak) {
    Parts parts = new Parts(pool, terms);
    if (parts.around) {
      parts.seatAroundLeads(tieBreak);
    } else {
      parts.seatPeers();
    }
    return parts;
  }

  ImmutableSortedSet<ParticipantId> leads() {
    return ImmutableSortedSet.copyOf(leads);
  }

  /** Leads and members in the order of their ids. */
  ImmutableList<ParticipantId> everybody() {
    return Stream.concat(leads.stream(), members.stream())
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<LeftOut> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }

  GroupSizes sizes() {
    return sizes;
  }

  private void seatPeers() {
    for (Participant person : pool.participants()) {
      Optional<Cause> cause = !person.learns() && !person.mentors()
          ? Optional.of(Cause.TAKES_NO_PART)
          : unfit(person).or(() -> noRoom(person.asMentee(), person.asMentor()));
      if (cause.isPresent()) {
        leftOut.add(new LeftOut(person.id(), cause.get()));
      } else {
        members.add(person.id());
      }
    }
  }

  private void seatAroundLeads(TieBreak tieBreak) {
    List<ParticipantId> onlyLead = new ArrayList<>();
    List<ParticipantId> both = new ArrayList<>();
    List<ParticipantId> onlyLearn = new ArrayList<>();
    for (Participant person : pool.participants()) {
      Optional<Cause> noLead = whyNotLead(person);
      Optional<Cause> noMember = whyNotMember(person);
      if (noLead.isEmpty()) {
        (noMember.isEmpty() ? both : onlyLead).add(person.id());
      } else if (noMember.isEmpty()) {
        onlyLearn.add(person.id());
      } else {
        leftOut.add(new LeftOut(
            person.id(), person.learns() || !person.mentors() ? noMember.get() : noLead.get()));
      }
    }
    List<ParticipantId> able = new ArrayList<>(tieBreak.sort(onlyLead));
    able.addAll(tieBreak.sort(both));
    int groups = groups(able.size(), onlyLead.size(), onlyLearn.size());
    share(able, groups, both, tieBreak, onlyLearn);
  }

  /** The most groups with a lead each that leave every group enough members; 0 if there are none. */
  private int groups(int able, int onlyLead, int onlyLearn) {
    int most = sizes.groups().orElse(able);
    for (int groups = Math.min(able, most); groups > 0; groups--) {
      int members = onlyLearn + (able - Math.max(groups, onlyLead));
      if (members >= (long) groups * (sizes.least() - 1)) {
        return groups;
      }
    }
    return 0;
  }

  private void share(
      List<ParticipantId> able,
      int groups,
      List<ParticipantId> both,
      TieBreak tieBreak,
      List<ParticipantId> onlyLearn) {
    if (groups > 0) {
      sizes = sizes.inGroups(groups);
    }
    int seats = groups * sizes.most();
    List<ParticipantId> learn = new ArrayList<>(onlyLearn);
    for (ParticipantId person : able) {
      boolean needed = leads.size() < groups;
      boolean mayShare = leads.size() < (long) groups * terms.mostLeads()
          && !both.contains(person)
          && seats - leads.size() > onlyLearn.size();
      if (needed || mayShare || groups == 0) {
        leads.add(person);
      } else if (both.contains(person)) {
        learn.add(person);
      } else {
        leftOut.add(new LeftOut(person, Cause.NOT_NEEDED));
      }
    }
    int places = groups == 0 ? Integer.MAX_VALUE : seats - leads.size();
    for (ParticipantId person : tieBreak.sort(learn)) {
      if (members.size() < places) {
        members.add(person);
      } else {
        leftOut.add(new LeftOut(person, Cause.NO_PLACE_LEFT));
      }
    }
  }

  private Optional<Cause> whyNotLead(Participant person) {
    if (!person.mentors()) {
      return Optional.of(Cause.TAKES_NO_PART);
    }
    boolean heavy = watches(SelectionRule.COOLING_OFF)
        && person.workload().percent() > pool.charter().guardrails().highestLoadPercent();
    return heavy
        ? Optional.of(Cause.RESTING)
        : unfit(person).or(() -> noRoom(person.asMentor(), person.asMentor()));
  }

  private Optional<Cause> whyNotMember(Participant person) {
    if (!person.learns()) {
      return Optional.of(Cause.TAKES_NO_PART);
    }
    boolean otherStage =
        !pool.cycle().stages().isEmpty() && !pool.cycle().stages().contains(person.careerStage());
    return otherStage
        ? Optional.of(Cause.OTHER_STAGE)
        : unfit(person).or(() -> noRoom(person.asMentee(), person.asMentee()));
  }

  /** What keeps somebody from a group in either part. */
  private Optional<Cause> unfit(Participant person) {
    if (watches(SelectionRule.FORMAT_WANTED)
        && !person.wants(pool.cycle().format().kind())) {
      return Optional.of(Cause.FORMAT_NOT_WANTED);
    }
    boolean strained = person
        .workload()
        .strainedUntil(pool.cycle().start(), pool.charter().guardrails().coolingOffDays())
        .isPresent();
    if (watches(SelectionRule.COOLING_OFF) && strained) {
      return Optional.of(Cause.RESTING);
    }
    boolean otherStage = !around
        && !pool.cycle().stages().isEmpty()
        && !pool.cycle().stages().contains(person.careerStage());
    return otherStage ? Optional.of(Cause.OTHER_STAGE) : Optional.empty();
  }

  private Optional<Cause> noRoom(Capacity one, Capacity other) {
    int places = Math.max(
        one.placesFor(pool.cycle().format()), other.placesFor(pool.cycle().format()));
    return watches(SelectionRule.WITHIN_CAPACITY) && places == 0
        ? Optional.of(Cause.NO_ROOM)
        : Optional.empty();
  }

  private boolean watches(SelectionRule rule) {
    return pool.charter().selectionRules().contains(rule);
  }
}
