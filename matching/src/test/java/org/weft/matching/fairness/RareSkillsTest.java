package org.weft.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.MatchingRound;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.Office;
import org.weft.matching.testing.RoundArbitraries;

class RareSkillsTest {
  private static final Skill RUST = Skill.of("Rust");
  private static final Skill SQL = Skill.of("SQL");

  @Provide
  Arbitrary<MatchingRound> rounds() {
    return RoundArbitraries.rounds();
  }

  @Property(tries = 200)
  void keepingRareSkillsNeverCostsAnybodyAPlace(@ForAll("rounds") MatchingRound round) {
    MatchingProblem problem = round.problem();
    MatchingStrategy keeping = RareSkills.of(round.pool()).strategy(problem, round.pool());
    Solution kept = keeping.solve(problem, TieBreak.byId());
    assertThat(kept.pairs())
        .hasSameSizeAs(OptimalStrategies.mostPeopleThenBestTotal()
            .solve(problem, TieBreak.byId())
            .pairs());
    assertThat(CertificateCheck.of(problem, kept).holds()).isTrue();
  }

  @Property(tries = 200)
  void balanceAgreesWithTheDefinition(@ForAll("rounds") MatchingRound round) {
    CandidatePool pool = round.pool();
    ImmutableList<SkillBalance> expected = pool.mentees().stream()
        .flatMap(mentee -> mentee.needs().stream().map(SkillNeed::skill))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .map(skill -> balance(pool, skill))
        .collect(ImmutableList.toImmutableList());
    assertThat(RareSkills.of(pool).skills()).isEqualTo(expected);
  }

  private static SkillBalance balance(CandidatePool pool, Skill skill) {
    ImmutableList<SkillNeed> needs = pool.mentees().stream()
        .flatMap(mentee -> mentee.needs().stream())
        .filter(need -> need.skill().equals(skill))
        .collect(ImmutableList.toImmutableList());
    ImmutableList<Participant> mentors = pool.mentors().stream()
        .filter(mentor -> needs.stream()
            .anyMatch(need -> mentor.offers().stream()
                .anyMatch(
                    offer -> offer.skill().equals(skill) && need.coveredBy(offer.level()) > 0)))
        .collect(ImmutableList.toImmutableList());
    return SkillBalance.builder()
        .skill(skill)
        .seekers(needs.size())
        .mentors(mentors.size())
        .places(mentors.stream().mapToInt(pool::places).sum())
        .build();
  }

  private static Participant seeking(String id, Skill skill) {
    return Participant.builder()
        .from(Office.mentee(id))
        .addNeeds(SkillNeed.of(skill, SkillLevel.NOVICE, SkillLevel.EXPERT))
        .build();
  }

  @Test
  void theMentorOfARareSkillIsKeptForWhoNeedsIt() {
    Participant mo = Participant.builder()
        .from(Office.mentor("Mo"))
        .addOffers(new SkillOffer(RUST, SkillLevel.EXPERT), new SkillOffer(SQL, SkillLevel.EXPERT))
        .build();
    Participant nia = Participant.builder()
        .from(Office.mentor("Nia"))
        .addOffers(new SkillOffer(SQL, SkillLevel.EXPERT))
        .build();
    MatchingRound round =
        Office.round(seeking("Ana", RUST), seeking("Ben", SQL), seeking("Cy", RUST), mo, nia);
    RareSkills skills = RareSkills.of(round.pool());
    assertThat(skills.rare()).containsExactly(RUST);
    assertThat(skills.inEnglish()).isEqualTo("Rare are Rust (1 place for 2 seekers).");
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(ParticipantId.of("Ana"))
        .mentee(ParticipantId.of("Ben"))
        .mentee(ParticipantId.of("Cy"))
        .mentor(ParticipantId.of("Mo"), 1)
        .mentor(ParticipantId.of("Nia"), 1)
        .candidate(ParticipantId.of("Ana"), ParticipantId.of("Mo"), 0.5)
        .candidate(ParticipantId.of("Ana"), ParticipantId.of("Nia"), 0.4)
        .candidate(ParticipantId.of("Ben"), ParticipantId.of("Mo"), 0.9)
        .candidate(ParticipantId.of("Ben"), ParticipantId.of("Nia"), 0.4)
        .build();
    Pairing moForBen = Pairing.of(ParticipantId.of("Ben"), ParticipantId.of("Mo"));
    assertThat(OptimalStrategies.mostPeopleThenBestTotal()
            .solve(problem, TieBreak.byId())
            .pairs())
        .contains(moForBen);
    assertThat(skills
            .strategy(problem, round.pool())
            .solve(problem, TieBreak.byId())
            .pairs())
        .containsExactly(
            Pairing.of(ParticipantId.of("Ana"), ParticipantId.of("Mo")),
            Pairing.of(ParticipantId.of("Ben"), ParticipantId.of("Nia")));
  }

  @Test
  void withoutNeedsNothingIsRare() {
    RareSkills skills = RareSkills.of(Office.round(Office.mentee("Ana")).pool());
    assertThat(skills.rare()).isEmpty();
    assertThat(skills.inEnglish())
        .isEqualTo("No skill is sought by more mentees than there are places.");
  }
}
