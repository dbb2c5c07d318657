package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.ClauseTopic;
import org.weft.core.agreement.clause.GrowthClause;
import org.weft.core.agreement.clause.GrowthClause.Contribution;
import org.weft.core.agreement.clause.Party;
import org.weft.core.agreement.clause.TrustClause.Boundaries;
import org.weft.core.agreement.clause.TrustClause.Confidentiality;
import org.weft.core.agreement.clause.TrustClause.Conflict;
import org.weft.core.agreement.clause.TrustClause.Exit;
import org.weft.core.agreement.clause.TrustClause.Feedback;
import org.weft.core.agreement.clause.TrustClause.Understanding;
import org.weft.core.agreement.clause.WorkingClause.Accessibility;
import org.weft.core.agreement.clause.WorkingClause.Communication;
import org.weft.core.agreement.clause.WorkingClause.Review;
import org.weft.core.agreement.clause.WorkingClause.Rhythm;
import org.weft.core.consent.Accommodation;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.program.LearningShare;
import org.weft.core.skill.LearningGoal;

/** Parties and clauses, with terms from empty to full, and words that would be markup if nobody escaped them. */
public final class ClauseArbitraries {
  private ClauseArbitraries() {}

  /**
   * Gives words that people might write, with everything that means something to Markdown.
   *
   * @return a text that is not blank
   */
  public static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("aZé \n\t#*_`[]()<>!|\\&~+-=.1:/")
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> !text.isBlank());
  }

  /**
   * Gives parties.
   *
   * @return one of twelve people with any name, in any role
   */
  public static Arbitrary<Party> parties() {
    return Combinators.combine(
            PersonArbitraries.participantIds(), words(), Arbitraries.of(Party.Role.class))
        .as(Party::new);
  }

  /**
   * Gives contributions, of parties and of strangers.
   *
   * @return what one of twelve people gives and learns; either may be nothing
   */
  public static Arbitrary<Contribution> contributions() {
    return Combinators.combine(
            PersonArbitraries.participantIds(),
            SkillArbitraries.skills().set().ofMaxSize(3),
            SkillArbitraries.skills().set().ofMaxSize(3))
        .as((person, gives, learns) ->
            new Contribution(person, ImmutableSet.copyOf(gives), ImmutableSet.copyOf(learns)));
  }

  /**
   * Gives clauses about every topic, all equally likely.
   *
   * @return a clause
   */
  public static Arbitrary<Clause> clauses() {
    return Arbitraries.of(ClauseTopic.class).flatMap(ClauseArbitraries::clauses);
  }

  /**
   * Gives clauses about a topic.
   *
   * @param topic the topic
   * @return a clause whose terms take their whole ranges
   */
  public static Arbitrary<Clause> clauses(ClauseTopic topic) {
    Arbitrary<? extends Clause> clauses = switch (topic) {
      case GOALS ->
        Combinators.combine(goals().list().ofMaxSize(3), SkillArbitraries.needLists())
            .as((goals, skills) -> new GrowthClause.Goals(ImmutableList.copyOf(goals), skills));
      case RECIPROCITY ->
        contributions()
            .list()
            .uniqueElements(Contribution::person)
            .ofMaxSize(3)
            .map(each -> new GrowthClause.Reciprocity(ImmutableList.copyOf(each)));
      case CELEBRATION ->
        some(GrowthClause.Celebration.Moment.class).map(GrowthClause.Celebration::new);
      case RHYTHM ->
        Combinators.combine(
                CalendarArbitraries.cadences(), Numbers.between(5, 480), Numbers.between(0, 336))
            .as(Rhythm::new);
      case COMMUNICATION ->
        Combinators.combine(some(CommunicationMode.class), Numbers.between(1, 336))
            .as(Communication::new);
      case ACCESSIBILITY -> some(Accommodation.class).map(Accessibility::new);
      case REVIEW ->
        CalendarArbitraries.dates()
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(dates -> new Review(ImmutableList.copyOf(dates)));
      case BOUNDARIES ->
        Combinators.combine(some(Boundaries.Limit.class), Numbers.between(15, 9600))
            .as(Boundaries::new);
      case CONFIDENTIALITY ->
        Combinators.combine(some(LearningShare.class), some(Confidentiality.CoordinatorNews.class))
            .as(Confidentiality::new);
      case FEEDBACK ->
        Combinators.combine(some(Feedback.Rule.class), Numbers.between(1, 52)).as(Feedback::new);
      case UNDERSTANDING ->
        Combinators.combine(ProfileArbitraries.languageSets(), some(Understanding.Habit.class))
            .as(Understanding::new);
      case CONFLICT ->
        Combinators.combine(steps(), Numbers.between(1, 30))
            .as((steps, days) -> new Conflict(ImmutableList.copyOf(steps), days));
      case EXIT ->
        Combinators.combine(Numbers.between(0, 30), Arbitraries.of(Exit.Closing.class))
            .as(Exit::new);
    };
    return clauses.map(clause -> clause);
  }

  /**
   * Gives the clauses of one agreement.
   *
   * @return clauses about no topic, all or some
   */
  public static Arbitrary<ImmutableList<Clause>> clauseLists() {
    List<Arbitrary<Clause>> aboutEach =
        Stream.of(ClauseTopic.values()).map(ClauseArbitraries::clauses).toList();
    return Combinators.combine(
            Combinators.combine(aboutEach).as(all -> all), some(ClauseTopic.class))
        .as((clauses, topics) -> clauses.stream()
            .filter(clause -> topics.contains(clause.topic()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Arbitrary<LearningGoal> goals() {
    return Combinators.combine(words(), SkillArbitraries.goals())
        .as((title, goal) -> new LearningGoal(title, goal.theme(), goal.skills()));
  }

  private static ListArbitrary<Conflict.Step> steps() {
    return Arbitraries.of(Conflict.Step.class).list().uniqueElements().ofMinSize(1);
  }

  private static <E extends Enum<E>> Arbitrary<ImmutableSet<E>> some(Class<E> type) {
    return Arbitraries.of(type).set().map(ImmutableSet::copyOf);
  }
}
