package org.weft.matching.experiment.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through the lists that {@link Misreports} name: each as places in the true list, which has places 0, 1, 2 and so on. */
final class ReportedLists {
  /** The most lists that are tried for one person. */
  static final long MOST = 200_000;

  private final int length;
  private final Consumer<int[]> each;

  private ReportedLists(int length, Consumer<int[]> each) {
    this.length = length;
    this.each = each;
  }

  /** How many lists there are. */
  static long count(Misreports misreports, int length) {
    if (misreports instanceof Misreports.Truncations) {
      return Math.max(0, length - 1);
    }
    if (misreports instanceof Misreports.OneMovedUp) {
      return (long) length * (length - 1) / 2;
    }
    if (misreports instanceof Misreports.AllLists all) {
      long lists = 0;
      long ofLength = 1;
      for (int k = 0; k < Math.min(all.longest(), length); k++) {
        ofLength = Math.min(ofLength * (length - k), Integer.MAX_VALUE);
        lists += ofLength;
      }
      return lists;
    }
    throw unknown(misreports);
  }

  /** Short lists come first; of equal length, those that follow the true list longest. */
  static void forEach(Misreports misreports, int length, Consumer<int[]> each) {
    ReportedLists lists = new ReportedLists(length, each);
    if (misreports instanceof Misreports.Truncations) {
      lists.truncations();
    } else if (misreports instanceof Misreports.OneMovedUp) {
      lists.oneMovedUp();
    } else if (misreports instanceof Misreports.AllLists all) {
      for (int size = 1; size <= Math.min(all.longest(), length); size++) {
        lists.extend(new ArrayList<>(), size);
      }
    } else {
      throw unknown(misreports);
    }
  }

  private void truncations() {
    for (int size = 1; size < length; size++) {
      int[] list = new int[size];
      for (int k = 0; k < size; k++) {
        list[k] = k;
      }
      each.accept(list);
    }
  }

  private void oneMovedUp() {
    for (int from = 1; from < length; from++) {
      for (int to = 0; to < from; to++) {
        int[] list = new int[length];
        for (int k = 0; k < length; k++) {
          list[k] = k < to || k > from ? k : k - 1;
        }
        list[to] = from;
        each.accept(list);
      }
    }
  }

  /** Depth is at most the longest list, 8. */
  private void extend(List<Integer> list, int size) {
    if (list.size() == size) {
      each.accept(list.stream().mapToInt(k -> k).toArray());
      return;
    }
    for (int k = 0; k < length; k++) {
      if (!list.contains(k)) {
        list.add(k);
        extend(list, size);
        list.remove(list.size() - 1);
      }
    }
  }

  private static IllegalStateException unknown(Misreports misreports) {
    return new IllegalStateException("no lists for " + misreports.getClass() + "; report this");
  }
}
