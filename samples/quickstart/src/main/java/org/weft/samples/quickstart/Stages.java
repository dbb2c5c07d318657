package org.weft.samples.quickstart;

import com.google.common.collect.ImmutableMap;
import java.io.Console;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The steps of a run: shows which one is under way where somebody watches, and remembers how long each took. */
final class Stages implements AutoCloseable {
  private static final int STEPS = 6;
  private static final int WIDTH = 79;

  private final Optional<ProgressBar> bar;
  private final Map<String, Long> millis = new LinkedHashMap<>();
  private boolean finished;

  private Stages(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** Shows progress on the error stream if that is a terminal that somebody watches. */
  static Stages watched() {
    return new Stages(
        isTerminal() && System.getenv("CI") == null ? Optional.of(bar()) : Optional.empty());
  }

  static Stages silent() {
    return new Stages(Optional.empty());
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("weft")
        .setInitialMax(STEPS)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .hideEta()
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .build();
  }

  /** From JDK 22 on there is a console even where output goes to a file, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull") // the null is asked for below JDK 22 only
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before JDK 22 a console is always a terminal
    }
  }

  <T> T run(String name, Supplier<T> work) {
    bar.ifPresent(shown -> shown.setExtraMessage(" " + name).refresh());
    long start = System.nanoTime();
    T result = work.get();
    millis.put(name, (System.nanoTime() - start) / 1_000_000);
    bar.ifPresent(ProgressBar::step);
    return result;
  }

  ImmutableMap<String, Long> millis() {
    return ImmutableMap.copyOf(millis);
  }

  /** Takes the progress off the screen, so that what follows has its own lines. Twice does no harm. */
  void finish() {
    if (!finished) {
      bar.ifPresent(ProgressBar::close);
    }
    finished = true;
  }

  @Override
  public void close() {
    finish();
  }
}
