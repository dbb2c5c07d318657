package org.weft.matching.experiment;

import org.weft.core.style.Components;
import org.weft.matching.experiment.instance.InstanceDesign;

/** Where the problem of a job comes from: small enough to be stored with it. */
public sealed interface InstanceSource {
  /**
   * Names the instance, as rows do.
   *
   * @return the name
   */
  String name();

  /**
   * The host holds the problem, and the comparison that runs the job has it.
   *
   * @param name the name of an {@link ExperimentInstance}
   */
  record Held(String name) implements InstanceSource {
    /**
     * Checks the name.
     *
     * @param name the name of an instance
     * @throws IllegalArgumentException if it is blank
     */
    public Held {
      name = Components.text(name, "Held.name");
    }
  }

  /**
   * The problem is drawn, wherever the job runs.
   *
   * @param design what to draw
   * @param seed which one
   */
  record Drawn(InstanceDesign design, long seed) implements InstanceSource {
    /**
     * Checks that nothing is missing.
     *
     * @param design what to draw
     * @param seed which one
     */
    public Drawn {
      Components.required(design, "Drawn.design");
    }

    @Override
    public String name() {
      return design.inWords() + ", seed " + seed;
    }
  }
}
