package org.weft.samples.house.violation.core.outside;

import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Types;
import java.util.logging.Logger;

/** Reads and writes. */
@SuppressWarnings({"deprecation", "removal", "UnusedVariable"})
final class ReadsAndWrites {
  Object[] touch() throws Exception {
    return new Object[] {
      Path.of("x"),
      URI.create("x"),
      Types.class,
      Logger.getGlobal(),
      Runtime.getRuntime(),
      CharStreams.nullWriter(),
      new ByteArrayInputStream(new byte[0]),
      System.out,
      System.err,
      ReadsAndWrites.class.getResource("x")
    };
  }

  void print(RuntimeException failure) {
    failure.printStackTrace();
  }
}
