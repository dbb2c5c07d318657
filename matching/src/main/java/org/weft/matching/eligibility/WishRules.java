package org.weft.matching.eligibility;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.weft.core.cohort.Participant;
import org.weft.core.program.FormatKind;
import org.weft.core.skill.Importance;
import org.weft.core.skill.SkillNeed;
import org.weft.matching.columns.People;
import org.weft.matching.columns.Skills;
import org.weft.matching.eligibility.Ineligibility.Concerns;
import org.weft.matching.kernel.columns.RowTerm;

/** Rules about what the two want and can talk in. */
final class WishRules {
  private static final String LANGUAGE = "shared language";
  private static final String FORMAT = "format wanted";
  private static final String MUSTS = "covers musts";
  private static final String CYCLE = "cycle is for them";

  static final EligibilityRule SHARED_LANGUAGE = new Rule(
      LANGUAGE,
      WishRules::sharedOrUnasked,
      pair -> new Ineligibility(
          LANGUAGE,
          Concerns.PAIR,
          "one talks in " + pair.mentee().languages() + " and the other in "
              + pair.mentor().languages(),
          "add a language that both can talk in, or look for somebody who shares one",
          ImmutableMap.of(
              "mentee", pair.mentee().languages().toString(),
              "mentor", pair.mentor().languages().toString())),
      (people, closings) -> closings.add(people
          .languages()
          .closing((mentee, mentor) -> !mentee.isEmpty()
              && !mentor.isEmpty()
              && !PossiblePair.shareLanguage(mentee, mentor))));

  static final EligibilityRule FORMAT_WANTED = new Rule(
      FORMAT,
      pair -> pair.mentee().wants(format(pair)) && pair.mentor().wants(format(pair)),
      WishRules::unwanted,
      (people, closings) -> {
        closings.mentees(person -> !person.wants(people.cycle().format().kind()));
        closings.mentors(person -> !person.wants(people.cycle().format().kind()));
      });

  static final EligibilityRule COVERS_MUSTS = new Rule(
      MUSTS,
      pair -> pair.mentee().needs().stream().noneMatch(need -> missing(pair, need)),
      pair -> {
        ImmutableList<SkillNeed> missing = pair.mentee().needs().stream()
            .filter(need -> missing(pair, need))
            .collect(ImmutableList.toImmutableList());
        String skills =
            missing.stream().map(need -> need.skill().name()).toList().toString();
        return new Ineligibility(
            MUSTS,
            Concerns.PAIR,
            pair.mentor().id() + " cannot teach " + skills + ", which "
                + pair.mentee().id() + " must learn",
            "make " + skills + " less than a must, or recruit somebody who offers it",
            ImmutableMap.of("skills", skills));
      },
      (people, closings) -> closings.add(musts(people)));

  static final EligibilityRule CYCLE_IS_FOR_THEM = new Rule(
      CYCLE,
      pair -> pair.cycle().stages().isEmpty()
          || pair.cycle().stages().contains(pair.mentee().careerStage()),
      pair -> new Ineligibility(
          CYCLE,
          Concerns.MENTEE,
          "the cycle is for " + pair.cycle().stages() + " and " + pair.mentee().id() + " is in "
              + pair.mentee().careerStage(),
          "wait for a cycle that includes " + pair.mentee().careerStage(),
          ImmutableMap.of("stage", pair.mentee().careerStage().name())),
      (people, closings) -> closings.mentees(person -> !people.cycle().stages().isEmpty()
          && !people.cycle().stages().contains(person.careerStage())));

  private WishRules() {}

  private static RowTerm musts(People people) {
    Skills skills = people.skills();
    return (mentee, row) -> {
      for (SkillNeed need : people.mentees().get(mentee).needs()) {
        if (need.importance() == Importance.MUST) {
          skills
              .offers()
              .closeUnlessAbove(skills.number(need.skill()), need.current().rank(), row);
        }
      }
    };
  }

  private static Ineligibility unwanted(PossiblePair pair) {
    ImmutableList<Participant> others = Stream.of(pair.mentee(), pair.mentor())
        .filter(person -> !person.wants(format(pair)))
        .collect(ImmutableList.toImmutableList());
    String ids = others.stream().map(person -> person.id().value()).collect(joining(", "));
    return new Ineligibility(
        FORMAT,
        others.contains(pair.mentee()) ? Concerns.MENTEE : Concerns.MENTOR,
        others.stream()
                .map(person -> person.id() + " wants " + person.formats())
                .collect(joining(", "))
            + " and this cycle runs " + format(pair),
        "ask " + ids + " whether " + format(pair) + " would do, or wait for another cycle",
        ImmutableMap.of("person", ids, "format", format(pair).name()));
  }

  private static FormatKind format(PossiblePair pair) {
    return pair.cycle().format().kind();
  }

  private static boolean sharedOrUnasked(PossiblePair pair) {
    return pair.mentee().languages().isEmpty()
        || pair.mentor().languages().isEmpty()
        || pair.shareLanguage();
  }

  private static boolean missing(PossiblePair pair, SkillNeed need) {
    return need.importance() == Importance.MUST
        && !(pair.offered(need.skill()).map(need::coveredBy).orElse(0.0) > 0);
  }
}
