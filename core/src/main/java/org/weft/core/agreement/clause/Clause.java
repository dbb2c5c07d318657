package org.weft.core.agreement.clause;

import com.google.common.collect.ImmutableList;

/**
 * One thing that people agree on, as typed terms that rules can check and people can read.
 *
 * <p>The family is closed: {@link GrowthClause} says what the time together is for, {@link WorkingClause} how it runs, and
 * {@link TrustClause} what makes it safe. All members are records. Sentences are plain English without markup; a host that
 * speaks another language reads the terms instead.
 */
public sealed interface Clause permits GrowthClause, WorkingClause, TrustClause {
  /**
   * Names the topic; an agreement has at most one clause a topic.
   *
   * @return the topic
   */
  ClauseTopic topic();

  /**
   * Says the terms in English, in the words of the people who sign.
   *
   * @param parties who agrees; where a clause names a person, it uses the name found here
   * @return one sentence or more, never empty
   */
  ImmutableList<String> sentences(ImmutableList<Party> parties);
}
