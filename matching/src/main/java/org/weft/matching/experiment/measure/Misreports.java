package org.weft.matching.experiment.measure;

import org.weft.core.style.Components;

/** Which lists a mentee tries instead of the true one. The true list is the mentee's options by points, ties by the tie-break. */
public sealed interface Misreports {
  /**
   * Says it for a reader.
   *
   * @return a few English words, such as {@code truncations}
   */
  String inWords();

  /** The first one of the true list, the first two, and so on: as many lists as options, less one. */
  record Truncations() implements Misreports {
    @Override
    public String inWords() {
      return "truncations";
    }
  }

  /**
   * The true list with one option moved up, to any place above: inconspicuous lists, as R. Vaish and D. Garg call them (2017). About
   * half the square of the options.
   */
  record OneMovedUp() implements Misreports {
    @Override
    public String inWords() {
      return "one option moved up";
    }
  }

  /**
   * Every choice of options in every order, up to a length: everything that can be stated, if the length is that of the true list.
   *
   * @param longest the most options on a list, 1 to 8
   */
  record AllLists(int longest) implements Misreports {
    /**
     * Checks the length.
     *
     * @param longest the most options on a list
     * @throws IllegalArgumentException if it lies outside 1 to 8
     */
    public AllLists {
      Components.within(
          longest, 1, 8, "AllLists.longest", "use Truncations or OneMovedUp for long lists");
    }

    @Override
    public String inWords() {
      return "all lists of up to " + longest;
    }
  }
}
