import org.jspecify.annotations.NullMarked;

/** The words of the mentorship domain: people, programs, agreements and calendars as immutable values. */
@SuppressWarnings("module") // the two friends below are compiled later
@NullMarked
module org.weft.core {
  requires transitive com.google.common;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.weft.core.agreement;
  exports org.weft.core.agreement.clause;
  exports org.weft.core.calendar;
  exports org.weft.core.capacity;
  exports org.weft.core.cohort;
  exports org.weft.core.consent;
  exports org.weft.core.profile;
  exports org.weft.core.program;
  exports org.weft.core.skill;
  exports org.weft.core.style to
      org.weft.matching,
      org.weft.metrics;
}
