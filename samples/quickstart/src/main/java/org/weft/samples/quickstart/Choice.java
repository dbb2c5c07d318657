package org.weft.samples.quickstart;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A value of an option that is one of a few words. */
interface Choice {
  /** The word on the command line. */
  String option();

  /** Reads the word. */
  static <C extends Choice> C parse(C[] choices, String text) {
    return Arrays.stream(choices)
        .filter(choice -> choice.option().equals(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
            + String.join(", ", Stream.of(choices).map(Choice::option).toList())));
  }

  /** Reads strategies. */
  final class Strategies implements ITypeConverter<StrategyChoice>, Iterable<String> {
    @Override
    public StrategyChoice convert(String value) {
      return parse(StrategyChoice.values(), value);
    }

    @Override
    public Iterator<String> iterator() {
      return Stream.of(StrategyChoice.values()).map(Choice::option).iterator();
    }
  }

  /** Reads formats. */
  final class Formats implements ITypeConverter<FormatChoice>, Iterable<String> {
    @Override
    public FormatChoice convert(String value) {
      return parse(FormatChoice.values(), value);
    }

    @Override
    public Iterator<String> iterator() {
      return Stream.of(FormatChoice.values()).map(Choice::option).iterator();
    }
  }
}
