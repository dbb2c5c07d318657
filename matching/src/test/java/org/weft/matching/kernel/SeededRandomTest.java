package org.weft.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeededRandomTest {
  /** The first numbers of SplitMix64 for these seeds, as published with the generator. */
  @Test
  void seedsAreSpreadByTheFirstStepOfSplitMix64() {
    assertThat(SeededRandom.of(0).nextLong()).isEqualTo(new Random(0xe220a8397b1dcdafL).nextLong());
    assertThat(SeededRandom.of(1234567).nextLong())
        .isEqualTo(new Random(6457827717110365317L).nextLong());
  }
}
