package org.weft.samples.quickstart.report;

import java.util.function.Supplier;

/** Somebody who wants to know which step of a round is under way. */
public interface Steps {
  /**
   * Takes a step.
   *
   * @param <T> what comes of it
   * @param name a word for the step
   * @param work the step
   * @return what came of it
   */
  <T> T run(String name, Supplier<T> work);
}
