package org.weft.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Roster;
import org.weft.samples.cohorts.CohortRecipe;
import org.weft.samples.cohorts.CohortRecipes;
import org.weft.samples.cohorts.Cohorts;
import org.weft.samples.cohorts.Seed;
import org.weft.samples.quickstart.csv.CohortFormat;
import org.weft.samples.quickstart.csv.CohortWriter;
import org.weft.samples.quickstart.csv.Enrollment;
import org.weft.samples.quickstart.csv.Problems;
import org.weft.samples.quickstart.csv.Table;

class RoundTripTest {
  @Test
  void whatIsWrittenIsReadBackButForConfidences() {
    for (CohortRecipe recipe : ImmutableList.of(
        CohortRecipes.tiny(),
        CohortRecipes.teamOf200(),
        CohortRecipes.farApart(),
        CohortRecipes.startup())) {
      Roster roster = Cohorts.generate(recipe, Seed.of(3)).roster();
      String csv = CohortWriter.write(roster, person -> Optional.of(4));
      Problems problems = new Problems();
      Enrollment read =
          CohortFormat.read(Table.of(csv.getBytes(StandardCharsets.UTF_8), problems), problems);
      assertThat(problems.list()).isEmpty();
      Roster known = Cohort.of(roster.withConfidential()).roster();
      Roster again = Cohort.of(read.roster()).roster();
      assertThat(again.participants()).isEqualTo(known.participants());
      assertThat(again.teams()).isEqualTo(known.teams());
      assertThat(again.history()).isEqualTo(known.history());
      assertThat(ImmutableSet.copyOf(known.outsiders())).containsAll(again.outsiders());
      assertThat(read.answers().size()).isEqualTo(roster.participants().size());
    }
  }
}
