package org.weft.samples.host;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.weft.core.agreement.clause.Clause;
import org.weft.matching.Certificate;

/** The host's mapper: all the glue there is, and none of it in the library. */
final class HostJson {
  private HostJson() {}

  /** Names the record behind an interface, so that a reader knows which one to make. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Named {}

  /** Enough for everything but certificates and clauses. A number that a document leaves out is refused, not read as 0. */
  static JsonMapper withoutGlue() {
    return JsonMapper.builder()
        .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  static JsonMapper mapper() {
    return withoutGlue()
        .rebuild()
        .addMixIn(Certificate.class, Named.class)
        .addMixIn(Clause.class, Named.class)
        .registerSubtypes(records(Certificate.class).toList())
        .registerSubtypes(records(Clause.class).toList())
        .build();
  }

  /** Jackson 2 does not look at what a sealed interface permits, so the records are told to it. */
  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(HostJson::records)
        : Stream.of(type);
  }
}
