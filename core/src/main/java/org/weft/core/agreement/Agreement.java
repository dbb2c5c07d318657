package org.weft.core.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.agreement.clause.ClauseTopic;
import org.weft.core.agreement.clause.Party;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.Charter;
import org.weft.core.program.FormatKind;
import org.weft.core.style.Components;

/**
 * What people have agreed on, in which version, and who has signed which.
 *
 * <p>A signature belongs to one version. Whoever changes anything gets the next version, which nobody has signed; earlier
 * signatures stay as history. That is why this record has no generated {@code with} methods: {@link #withClause}, {@link
 * #withTerm} and {@link #underCharter} count versions, and a component set by hand would carry signatures over to a text
 * that nobody saw.
 *
 * <pre>{@code
 * Agreement draft = AgreementTemplates.oneToOne()
 *     .draft(ImmutableList.of(Seat.mentor(ben), Seat.mentee(ana)), charter, cycle);
 * draft.review(charter);                       // unsigned by Ben, unsigned by Ana
 * SigningOutcome outcome = draft.sign(ana.id(), 1, LocalDate.of(2026, 1, 5));
 * Agreement changed = draft.withClause(new WorkingClause.Rhythm(Cadence.weekly(), 30, 24));
 * changed.version();                           // 2, signed by nobody
 * }</pre>
 *
 * @param parties who agrees, two or more, each once
 * @param format the format in which they work
 * @param start first day
 * @param end first day after the term
 * @param clauses at most one a topic; kept in the order of the topics
 * @param charterVersion the version of the charter it was made under, 1 or more
 * @param version counts changes, 1 or more
 * @param signatures who signed which version, oldest first; a person signs a version once
 */
@Value.Builder
public record Agreement(
    ImmutableList<Party> parties,
    FormatKind format,
    LocalDate start,
    LocalDate end,
    ImmutableList<Clause> clauses,
    int charterVersion,
    int version,
    ImmutableList<Signature> signatures) {
  /**
   * Checks that the parts fit together.
   *
   * @param parties who agrees
   * @param format the format
   * @param start first day
   * @param end first day after the term
   * @param clauses at most one a topic
   * @param charterVersion 1 or more
   * @param version 1 or more
   * @param signatures who signed which version
   * @throws IllegalArgumentException if there are fewer than two parties or one comes twice, the term is reversed, a topic
   *     comes twice, or a signature is a stranger's, of a later version, or there twice
   */
  public Agreement {
    parties = Components.orEmpty(parties);
    Components.required(format, "Agreement.format");
    Components.required(start, "Agreement.start");
    Components.required(end, "Agreement.end");
    clauses = ImmutableList.sortedCopyOf(
        Comparator.comparing(Clause::topic), Components.orEmpty(clauses));
    Components.within(charterVersion, 1, Integer.MAX_VALUE, "Agreement.charterVersion");
    Components.within(version, 1, Integer.MAX_VALUE, "Agreement.version");
    signatures = Components.orEmpty(signatures);
    checkParties(parties);
    checkArgument(
        end.isAfter(start),
        "an agreement must end after it starts but was %s to %s; end is the first day after it",
        start,
        end);
    checkClauses(clauses);
    checkSignatures(signatures, parties, version);
  }

  private static void checkParties(ImmutableList<Party> parties) {
    ImmutableSet<ParticipantId> ids = ids(parties);
    checkArgument(
        ids.size() >= 2 && ids.size() == parties.size(),
        "an agreement needs two parties or more, each once, but had %s; add whoever is missing, and nobody twice",
        parties);
  }

  private static void checkClauses(ImmutableList<Clause> clauses) {
    for (int i = 1; i < clauses.size(); i++) {
      checkArgument(
          clauses.get(i).topic() != clauses.get(i - 1).topic(),
          "an agreement has one clause a topic but had two about %s; merge them",
          clauses.get(i).topic());
    }
  }

  private static void checkSignatures(
      ImmutableList<Signature> signatures, ImmutableList<Party> parties, int version) {
    ImmutableSet<ParticipantId> ids = ids(parties);
    ImmutableSet.Builder<String> seen = ImmutableSet.builder();
    for (Signature signature : signatures) {
      checkArgument(
          ids.contains(signature.person()),
          "a signature must be a party's but was by %s; add signatures with sign()",
          signature.person());
      checkArgument(
          signature.version() <= version,
          "a signature must be for a version up to %s but was for %s; add signatures with sign()",
          version,
          signature.version());
      seen.add(signature.version() + " " + signature.person());
    }
    checkArgument(
        seen.build().size() == signatures.size(),
        "a person signs a version once but the signatures were %s; drop the repeats",
        signatures);
  }

  private static ImmutableSet<ParticipantId> ids(ImmutableList<Party> parties) {
    return parties.stream().map(Party::id).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Starts an agreement of a host's own making.
   *
   * @return a builder of version 1, made under charter version 1, that needs parties, format and term
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the clause about a topic.
   *
   * @param topic the topic
   * @return its clause, or nothing
   */
  public Optional<Clause> clause(ClauseTopic topic) {
    return clauses.stream().filter(clause -> clause.topic() == topic).findFirst();
  }

  /**
   * Finds a clause by its type.
   *
   * @param <C> type of the clause
   * @param type the record, such as {@code WorkingClause.Rhythm.class}
   * @return the clause, or nothing
   */
  public <C extends Clause> Optional<C> clause(Class<C> type) {
    return clauses.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /**
   * Changes or adds what is said about one topic.
   *
   * @param changed the new clause
   * @return the next version, signed by nobody; this agreement itself if it says exactly that already
   */
  public Agreement withClause(Clause changed) {
    Components.required(changed, "clause");
    if (clauses.contains(changed)) {
      return this;
    }
    ImmutableList<Clause> others = clauses.stream()
        .filter(clause -> clause.topic() != changed.topic())
        .collect(ImmutableList.toImmutableList());
    ImmutableList<Clause> next =
        ImmutableList.<Clause>builder().addAll(others).add(changed).build();
    return new Agreement(
        parties, format, start, end, next, charterVersion, nextVersion(), signatures);
  }

  /**
   * Changes the term, for instance to extend it.
   *
   * @param newStart first day
   * @param newEnd first day after the term
   * @return the next version, signed by nobody; this agreement itself if the term is the same
   * @throws IllegalArgumentException if the term is reversed
   */
  public Agreement withTerm(LocalDate newStart, LocalDate newEnd) {
    if (newStart.equals(start) && newEnd.equals(end)) {
      return this;
    }
    return new Agreement(
        parties, format, newStart, newEnd, clauses, charterVersion, nextVersion(), signatures);
  }

  /**
   * Puts the agreement under the present version of its charter.
   *
   * @param charter the charter
   * @return the next version, signed by nobody; this agreement itself if it is under that version already
   */
  public Agreement underCharter(Charter charter) {
    Components.required(charter, "charter");
    if (charter.version() == charterVersion) {
      return this;
    }
    return new Agreement(
        parties, format, start, end, clauses, charter.version(), nextVersion(), signatures);
  }

  private int nextVersion() {
    return Math.addExact(version, 1);
  }

  /**
   * Signs the version that a person saw.
   *
   * @param person who signs
   * @param seenVersion the version they saw
   * @param date the day on which they sign
   * @return the agreement with the signature, or the reason why it does not stand
   */
  public SigningOutcome sign(ParticipantId person, int seenVersion, LocalDate date) {
    return Signing.of(this, new Signature(person, seenVersion, date));
  }

  /**
   * Lists who has yet to sign this version.
   *
   * @return parties in order; empty once everybody has signed
   */
  public ImmutableList<Party> awaited() {
    return parties.stream()
        .filter(party -> !hasSigned(party.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells whether a person has signed this version.
   *
   * @param person the person
   * @return true if they have
   */
  public boolean hasSigned(ParticipantId person) {
    return signatureOf(person).isPresent();
  }

  /** A person's signature under this version. */
  Optional<Signature> signatureOf(ParticipantId person) {
    return signatures.stream()
        .filter(
            signature -> signature.version() == version && signature.person().equals(person))
        .findFirst();
  }

  /**
   * Lists what is missing and what does not fit the charter, all at once.
   *
   * @param charter the charter in its present version
   * @return findings in the order of {@link AgreementFinding.Kind}; empty for an agreement that is complete, fits and is
   *     signed
   */
  public ImmutableList<AgreementFinding> review(Charter charter) {
    return AgreementReview.of(this, Components.required(charter, "charter"));
  }

  @Override
  public String toString() {
    return "Agreement[" + ids(parties) + ", " + format + ", " + start + " to " + end + ", version "
        + version + ", " + awaited().size() + " signatures awaited]";
  }

  /** Builds an {@link Agreement}. */
  public static final class Builder extends AgreementBuilder {
    Builder() {
      charterVersion(1);
      version(1);
    }
  }
}
