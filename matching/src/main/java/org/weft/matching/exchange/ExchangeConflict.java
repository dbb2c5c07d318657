package org.weft.matching.exchange;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.problem.Pairing;

/** Why a pair that was pinned cannot become an exchange. */
public sealed interface ExchangeConflict {
  /**
   * Says it with a way out.
   *
   * @return a sentence
   */
  String inEnglish();

  /**
   * The two may not meet both ways.
   *
   * @param pair the pinned pair
   * @param objections what the rules say about either direction; none if one of the two has no room in one of the parts
   */
  record NotBothWays(Pairing pair, ImmutableList<Ineligibility> objections)
      implements ExchangeConflict {
    /**
     * Reads a missing list as empty.
     *
     * @param pair the pinned pair
     * @param objections what the rules say
     */
    public NotBothWays {
      Components.required(pair, "NotBothWays.pair");
      objections = Components.orEmpty(objections);
    }

    @Override
    public String inEnglish() {
      return pair + " cannot exchange: "
          + (objections.isEmpty()
              ? "one of them has no room to learn or to mentor; give them room, or unpin the two"
              : objections.stream()
                  .map(each -> each.reason() + "; " + each.wayOut())
                  .collect(Collectors.joining(", and ")));
    }
  }

  /**
   * Somebody is pinned to several partners.
   *
   * @param person the person
   * @param pairs the pinned pairs of theirs
   */
  record PinnedTwice(ParticipantId person, ImmutableList<Pairing> pairs)
      implements ExchangeConflict {
    /**
     * Reads a missing list as empty.
     *
     * @param person the person
     * @param pairs the pinned pairs of theirs
     */
    public PinnedTwice {
      Components.required(person, "PinnedTwice.person");
      pairs = Components.orEmpty(pairs);
    }

    @Override
    public String inEnglish() {
      return person + " is pinned to " + pairs.size()
          + " partners and can have one; unpin the others";
    }
  }
}
