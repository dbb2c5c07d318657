package org.weft.samples.host;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.weft.core.agreement.SigningOutcome;
import org.weft.core.agreement.clause.Clause;
import org.weft.core.calendar.MeetingTurn;
import org.weft.matching.TermConflict;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.experiment.InstanceSource;
import org.weft.matching.experiment.instance.Culture;
import org.weft.matching.experiment.measure.Absence;
import org.weft.matching.experiment.measure.Misreports;
import org.weft.matching.experiment.measure.Reading;
import org.weft.matching.explain.BriefReason;
import org.weft.matching.explain.Cost;
import org.weft.matching.explain.Person;
import org.weft.matching.explain.WhyNobody;
import org.weft.matching.explain.WhyNot;
import org.weft.matching.fairness.AccessOutcome;
import org.weft.matching.fairness.GroupAccess;
import org.weft.matching.group.GroupConflict;
import org.weft.matching.group.GroupMatching;
import org.weft.matching.group.GroupOutcome;
import org.weft.matching.group.GroupRule;
import org.weft.matching.rematch.ChangeCause;
import org.weft.matching.review.Decision;
import org.weft.matching.review.DraftOutcome;
import org.weft.matching.review.PublishOutcome;
import org.weft.matching.rotation.RotationOutcome;
import org.weft.matching.rotation.RotationVerdict;

/** The host's mapper: all the glue there is, and none of it in the library. */
final class HostJson {
  /** The interfaces that stand for one of several records in what a host stores. */
  private static final ImmutableList<Class<?>> FAMILIES = ImmutableList.of(
      Absence.class,
      AccessOutcome.class,
      Aim.class,
      BriefReason.class,
      Certificate.class,
      ChangeCause.class,
      Clause.class,
      Cost.class,
      Culture.class,
      Decision.class,
      DraftOutcome.class,
      GroupAccess.class,
      GroupConflict.WayOut.class,
      GroupConflict.class,
      GroupMatching.Reason.class,
      GroupOutcome.class,
      GroupRule.class,
      InstanceSource.class,
      MeetingTurn.class,
      Misreports.class,
      Person.class,
      PublishOutcome.class,
      Reading.class,
      RotationOutcome.class,
      RotationVerdict.class,
      SigningOutcome.class,
      TermConflict.class,
      WhyNobody.class,
      WhyNot.class);

  private HostJson() {}

  /** Names the record behind an interface, so that a reader knows which one to make. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Named {}

  /** Enough for everything but the families. A number that a document leaves out is refused, not read as 0. */
  static JsonMapper withoutGlue() {
    return JsonMapper.builder()
        .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  static JsonMapper mapper() {
    JsonMapper.Builder builder = withoutGlue().rebuild();
    for (Class<?> family : FAMILIES) {
      builder.addMixIn(family, Named.class).registerSubtypes(records(family).toList());
    }
    return builder.build();
  }

  /** Jackson 2 does not look at what a sealed interface permits, so the records are told to it. */
  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(HostJson::records)
        : Stream.of(type);
  }
}
