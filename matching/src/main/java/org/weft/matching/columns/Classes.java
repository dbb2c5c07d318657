package org.weft.matching.columns;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.weft.core.cohort.Participant;
import org.weft.matching.kernel.columns.ClassTerm;
import org.weft.matching.kernel.columns.RowLoops;
import org.weft.matching.kernel.columns.RowTerm;

/**
 * People sorted into classes of equal values, so that a question about two values is asked once for many pairs.
 *
 * @param <T> the value
 */
public final class Classes<T> {
  private final ImmutableList<T> values;
  private final int[] ofMentee;
  private final int[] ofMentor;

  private Classes(ImmutableList<T> values, int[] ofMentee, int[] ofMentor) {
    this.values = values;
    this.ofMentee = ofMentee;
    this.ofMentor = ofMentor;
  }

  /** Numbers values in the order in which they come up, mentees first. */
  static <T> Classes<T> of(
      List<Participant> mentees, List<Participant> mentors, Function<Participant, T> value) {
    Map<T, Integer> numbers = new HashMap<>();
    ImmutableList.Builder<T> values = ImmutableList.builder();
    Function<Participant, Integer> number = person -> {
      T own = value.apply(person);
      Integer known = numbers.get(own);
      if (known == null) {
        known = numbers.size();
        numbers.put(own, known);
        values.add(own);
      }
      return known;
    };
    int[] ofMentee = mentees.stream().mapToInt(number::apply).toArray();
    int[] ofMentor = mentors.stream().mapToInt(number::apply).toArray();
    return new Classes<>(values.build(), ofMentee, ofMentor);
  }

  /** What one value gives another. */
  @FunctionalInterface
  public interface Answer<T> {
    /**
     * Answers.
     *
     * @param mentee value of the mentee
     * @param mentor value of the mentor
     * @return an amount of grains
     */
    int of(T mentee, T mentor);
  }

  /**
   * Makes a criterion of an answer.
   *
   * @param amount grains
   * @return a term that adds them
   */
  public ClassTerm adding(Answer<T> amount) {
    return ClassTerm.adding(ofMentee, ofMentor, values.size(), numbered(amount));
  }

  /**
   * Makes a rule of a question.
   *
   * @param closed whether a pair of people with these values is closed
   * @return a term that closes
   */
  public ClassTerm closing(BiPredicate<T, T> closed) {
    return ClassTerm.closing(
        ofMentee,
        ofMentor,
        values.size(),
        (mentee, mentor) ->
            closed.test(values.get(mentee), values.get(mentor)) ? RowLoops.CLOSED : 0);
  }

  /**
   * Closes the pairs of people in one class. Linear in what it closes.
   *
   * @return a term that closes
   */
  RowTerm closingEquals() {
    List<List<Integer>> members = new ArrayList<>();
    values.forEach(value -> members.add(new ArrayList<>()));
    for (int mentor = 0; mentor < ofMentor.length; mentor++) {
      members.get(ofMentor[mentor]).add(mentor);
    }
    return (mentee, row) -> {
      for (int mentor : members.get(ofMentee[mentee])) {
        row[mentor] |= RowLoops.CLOSED;
      }
    };
  }

  private ClassTerm.Answer numbered(Answer<T> answer) {
    return (mentee, mentor) -> answer.of(values.get(mentee), values.get(mentor));
  }

  int ofMentee(int mentee) {
    return ofMentee[mentee];
  }
}
