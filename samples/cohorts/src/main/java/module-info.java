import org.jspecify.annotations.NullMarked;

/** Seeded cohorts of people who do not exist: for examples, tests and experiments. */
@NullMarked
module org.weft.samples.cohorts {
  requires transitive org.weft.core;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.weft.samples.cohorts;
  exports org.weft.samples.cohorts.ingredient;
}
