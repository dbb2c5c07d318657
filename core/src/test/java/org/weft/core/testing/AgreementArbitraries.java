package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.weft.core.agreement.Agreement;
import org.weft.core.agreement.AgreementFinding;
import org.weft.core.agreement.Seat;
import org.weft.core.agreement.Signature;
import org.weft.core.agreement.SigningOutcome;
import org.weft.core.agreement.clause.ClauseTopic;
import org.weft.core.agreement.clause.Party;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.consent.Purpose;
import org.weft.core.program.FormatKind;

/** Agreements in every state: empty and full, unsigned, half signed, signed by all, signed in an earlier version only. */
public final class AgreementArbitraries {
  private static final int MOST_VERSIONS = 3;

  private AgreementArbitraries() {}

  /** A signature before parties and version are known. */
  private record Draft(int person, int versionsAgo, int day) {
    Signature by(ImmutableList<Party> parties, int version, LocalDate start) {
      return new Signature(
          parties.get(person % parties.size()).id(),
          Math.max(1, version - versionsAgo),
          start.plusDays(day));
    }
  }

  /**
   * Gives agreements of two to four people, which need not fit any charter.
   *
   * @return a legal agreement
   */
  public static Arbitrary<Agreement> agreements() {
    return Combinators.combine(
            partyLists(),
            Arbitraries.of(FormatKind.class),
            CalendarArbitraries.dates(),
            Numbers.between(1, 366),
            ClauseArbitraries.clauseLists(),
            Numbers.between(1, 9),
            Numbers.between(1, MOST_VERSIONS),
            drafts().list().ofMaxSize(6))
        .as((parties, format, start, days, clauses, charterVersion, version, drafts) ->
            new Agreement(
                parties,
                format,
                start,
                start.plusDays(days),
                clauses,
                charterVersion,
                version,
                signatures(drafts, parties, version, start)));
  }

  private static Arbitrary<ImmutableList<Party>> partyLists() {
    return ClauseArbitraries.parties()
        .list()
        .uniqueElements(Party::id)
        .ofMinSize(2)
        .ofMaxSize(4)
        .map(ImmutableList::copyOf);
  }

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            Numbers.between(0, 3), Numbers.between(0, MOST_VERSIONS - 1), Numbers.between(0, 30))
        .as(Draft::new);
  }

  /** A person signs a version once; whatever was signed earlier comes first. */
  private static ImmutableList<Signature> signatures(
      List<Draft> drafts, ImmutableList<Party> parties, int version, LocalDate start) {
    Map<String, Signature> signatures = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Signature signature = draft.by(parties, version, start);
      signatures.putIfAbsent(signature.version() + " " + signature.person(), signature);
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Signature::version).thenComparing(Signature::date),
        signatures.values());
  }

  /**
   * Gives signatures.
   *
   * @return the yes of one of twelve people to one of the first versions
   */
  public static Arbitrary<Signature> signatures() {
    return Combinators.combine(
            PersonArbitraries.participantIds(),
            Numbers.between(1, MOST_VERSIONS),
            CalendarArbitraries.dates())
        .as(Signature::new);
  }

  /**
   * Gives seats.
   *
   * @return any person in any role, with and without disclosures for the care of the pair
   */
  public static Arbitrary<Seat> seats() {
    return Combinators.combine(
            PersonArbitraries.participants(),
            Arbitraries.of(Party.Role.class),
            ConsentArbitraries.disclosures()
                .map(disclosures -> disclosures.readFor(Purpose.CARE_OF_THE_PAIR))
                .optional())
        .as(Seat::new);
  }

  /**
   * Gives what comes of signing: mostly a party signs what they saw last, now and then a stranger, another version, or a
   * day too late.
   *
   * @return a signature that stands, or any reason against it
   */
  public static Arbitrary<SigningOutcome> outcomes() {
    return Combinators.combine(
            agreements(),
            Numbers.between(0, 4),
            Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 1), Tuple.of(1, -1)),
            Numbers.between(0, 366))
        .as((agreement, person, ahead, day) -> agreement.sign(
            person < agreement.parties().size()
                ? agreement.parties().get(person).id()
                : ParticipantId.of("p-stranger"),
            Math.max(1, agreement.version() + ahead),
            agreement.start().plusDays(day)));
  }

  /**
   * Gives findings of every kind.
   *
   * @return a finding about some topic
   */
  public static Arbitrary<AgreementFinding> findings() {
    return Combinators.combine(
            Arbitraries.of(AgreementFinding.Kind.class), Arbitraries.of(ClauseTopic.class))
        .as((kind, topic) ->
            new AgreementFinding(kind, topic.name(), "something about " + topic, "mend it"));
  }
}
