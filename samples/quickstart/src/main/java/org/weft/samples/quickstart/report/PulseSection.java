package org.weft.samples.quickstart.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.metrics.catalog.MoralePulse;
import org.weft.metrics.catalog.PulseWave;
import org.weft.metrics.catalog.TeamFigure;
import org.weft.metrics.privacy.DisclosurePolicy;
import org.weft.metrics.privacy.Guarded;

/** The morale pulse of each team, in the order of their ids, as far as it may be shown. */
final class PulseSection {
  private static final int SHOWN = 12;
  private static final int OPENED_DAYS_BEFORE = 10;
  private static final int CLOSED_DAYS_BEFORE = 3;

  private final RoundResult result;
  private final ImmutableListMultimap<TeamId, Integer> answers;
  private final MoralePulse pulse;

  PulseSection(RoundResult result, ImmutableListMultimap<TeamId, Integer> answers) {
    this.result = result;
    this.answers = answers;
    this.pulse = MoralePulse.of(DisclosurePolicy.of(result.charter().privacy()));
  }

  /** Nothing if nobody was asked. */
  Optional<View.Pulse> view() {
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<View.Cell> cells =
        result.cohort().teams().stream().map(this::cell).collect(ImmutableList.toImmutableList());
    long released = cells.stream().filter(View.Cell::released).count();
    return Optional.of(new View.Pulse(
        pulse.definition().title(),
        pulse.definition().formula(),
        pulse.definition().notFor(),
        Phrases.count(released, "team has", "teams have") + " a figure, "
            + Phrases.count(cells.size() - released, "team has", "teams have")
            + " none: fewer than " + pulse.policy().minimumGroup()
            + " answers would let somebody guess who said what. Whether a figure is withheld never depends on the answers.",
        "The wave that closed on " + Phrases.date(closed())
            + ". A figure shows roughly where a team stood; it does not show who answered what, why, "
            + "or how the team compares with any other.",
        View.Fold.of(cells, SHOWN)));
  }

  private View.Cell cell(Team team) {
    LocalDate start = result.cycle().start();
    PulseWave wave = PulseWave.builder()
        .team(team.id())
        .opened(start.minusDays(OPENED_DAYS_BEFORE))
        .closed(closed())
        .addAllAnswers(answers.get(team.id()))
        .build();
    Guarded<TeamFigure> figure = pulse.measure(wave, start);
    return figure.fold(
        released -> new View.Cell(team.name(), true, words(released)),
        withheld -> new View.Cell(team.name(), false, withheld.whatWouldHelp()));
  }

  private LocalDate closed() {
    return result.cycle().start().minusDays(CLOSED_DAYS_BEFORE);
  }

  private static String words(TeamFigure figure) {
    return PairSection.capitalized(figure.share().inWords()) + " of " + figure.answers()
        + " answers were favorable, with " + figure.interval().inPercent() + ".";
  }
}
