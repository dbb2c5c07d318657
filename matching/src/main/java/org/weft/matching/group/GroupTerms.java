package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.scoring.Scoring;

/** What a round of groups is formed by; everything but the people. */
@Value.Builder
record GroupTerms(
    GroupSizes sizes,
    int mostLeads,
    GroupAim aim,
    Scoring withLead,
    Scoring amongEquals,
    ImmutableList<GroupRule> rules,
    ImmutableList<EligibilityRule> asked,
    ImmutableList<Encounters.Round> past,
    int repeatRounds,
    double repeatCost)
    implements WithGroupTerms {}
