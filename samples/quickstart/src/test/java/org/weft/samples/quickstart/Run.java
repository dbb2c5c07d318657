package org.weft.samples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One run of the command, in a folder of its own. */
record Run(int code, String out, String err, Path report) {
  static Run in(Path folder, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Path report = folder.resolve("report.html");
    String[] all = Stream.concat(Stream.of(args), Stream.of("--output", report.toString()))
        .toArray(String[]::new);
    int code = Quickstart.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    return new Run(code, out.toString(), err.toString(), report);
  }

  /** Runs on a file with this content. */
  static Run on(Path folder, String content, String... args) {
    return on(folder, content.getBytes(StandardCharsets.UTF_8), args);
  }

  static Run on(Path folder, byte[] content, String... args) {
    try {
      Path file = Files.write(folder.resolve("people.csv"), content);
      return in(
          folder,
          Stream.concat(Stream.of("--input", file.toString()), Stream.of(args))
              .toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String page() {
    try {
      return Files.readString(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> errors() {
    return err.lines().toList();
  }

  static String resource(String name) {
    try (var stream = Quickstart.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
