package org.weft.samples.host;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.core.agreement.Agreement;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.Roster;
import org.weft.matching.Matching;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.strategy.StableStrategies;

/** Documents that were cut, edited or written by an older host. */
class EditedJsonTest {
  private final Roster roster = Program.roster();
  private final Matching matching = Program.matching(StableStrategies.menteeProposing());

  @Test
  void aMissingListIsAnEmptyOne() throws JsonProcessingException {
    assertThat(read(without(roster, "teams"), Roster.class))
        .isEqualTo(roster.withTeams(ImmutableList.of()));
    assertThat(read(without(matching, "unmatched"), Matching.class))
        .isEqualTo(matching.withUnmatched(ImmutableList.of()));
  }

  @Test
  void aMissingHistoryIsAnEmptyOne() throws JsonProcessingException {
    assertThat(read(without(roster, "history"), Roster.class))
        .isEqualTo(roster.withHistory(PairHistory.empty()));
  }

  @Test
  void aListThatIsNullIsAnEmptyOne() throws JsonProcessingException {
    ObjectNode document = document(roster);
    document.putNull("participants");

    assertThat(read(document, Roster.class)).isEqualTo(roster.withParticipants(ImmutableList.of()));
  }

  @Test
  void aMissingOptionalIsAnAbsentOne() throws JsonProcessingException {
    Participant report = roster.participants().stream()
        .filter(person -> person.manager().isPresent())
        .findFirst()
        .orElseThrow();

    Participant again = read(without(report, "manager"), Participant.class);

    assertThat(again.manager()).isEmpty();
    assertThat(again).isEqualTo(report.withManager(Optional.empty()));
  }

  @Test
  void aMissingPartThatMustBeThereIsNamed() {
    Participant person = roster.participants().get(0);

    assertThatThrownBy(() -> read(without(person, "hours"), Participant.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("Participant.hours is missing");
    assertThatThrownBy(() -> read(without(matching, "certificate"), Matching.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("Matching.certificate is missing");
    assertThatThrownBy(() -> read(without(agreement(), "start"), Agreement.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("Agreement.start is missing");
  }

  @Test
  void theMessageNamesTheListInWhichAPartIsMissing() {
    ObjectNode document = document(roster);
    ((ObjectNode) document.path("participants").path(3)).remove("id");

    assertThatThrownBy(() -> read(document, Roster.class))
        .hasMessageContaining("Participant.id is missing")
        .hasMessageContaining("Roster[\"participants\"]");
  }

  @Test
  void aMissingNumberIsRefusedAndNotReadAsZero() {
    assertThatThrownBy(() -> read(without(Capacity.pairs(2), "hoursPerMonth"), Capacity.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("hoursPerMonth");
  }

  @Test
  void aNumberOutOfRangeIsRefusedWithTheValueAndTheRange() {
    ObjectNode document = document(Capacity.pairs(2));
    document.put("pairs", -1);

    assertThatThrownBy(() -> read(document, Capacity.class))
        .hasMessageContaining("Capacity.pairs must lie in 0 to 100 but was -1");
  }

  @Test
  void aWordThatIsNoneOfTheKnownOnesIsRefusedWithThoseThatAre() {
    ObjectNode document = document(roster.participants().get(0));
    document.put("seniority", "WIZARD");

    assertThatThrownBy(() -> read(document, Participant.class))
        .hasMessageContaining("WIZARD")
        .hasMessageContaining("INTERMEDIATE");
  }

  @Test
  void aComponentThatNobodyKnowsIsNamed() {
    ObjectNode document = document(roster.participants().get(0));
    document.put("shoeSize", 43);

    assertThatThrownBy(() -> read(document, Participant.class)).hasMessageContaining("shoeSize");
  }

  @Test
  void anUnknownCertificateIsRefusedWithTheKnownOnes() {
    ObjectNode document = document(new Certificate.Unproven("by hand"));
    document.put("is", "Promise");

    assertThatThrownBy(() -> read(document, Certificate.class))
        .hasMessageContaining("Promise")
        .hasMessageContaining(
            shapes(Certificate.class).map(Class::getSimpleName).sorted().collect(joining(", ")));
  }

  /** The records of a sealed family, however deep. */
  private static Stream<Class<?>> shapes(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EditedJsonTest::shapes)
        : Stream.of(type);
  }

  @Test
  void aDocumentThatBreaksOffGivesNothing() throws JsonProcessingException {
    String whole = HostJson.mapper().writeValueAsString(Capacity.pairs(2));
    for (int length = 0; length < whole.length(); length++) {
      String part = whole.substring(0, length);
      assertThatThrownBy(() -> HostJson.mapper().readValue(part, Capacity.class))
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  private Agreement agreement() {
    return Program.agreement(matching);
  }

  private static ObjectNode document(Object value) {
    return HostJson.mapper().valueToTree(value);
  }

  private static ObjectNode without(Object value, String component) {
    ObjectNode document = document(value);
    assertThat(document.remove(component)).as(component).isNotNull();
    return document;
  }

  private static <T> T read(JsonNode document, Class<T> type) throws JsonProcessingException {
    return HostJson.mapper().treeToValue(document, type);
  }
}
