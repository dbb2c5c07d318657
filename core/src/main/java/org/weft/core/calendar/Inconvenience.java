package org.weft.core.calendar;

import java.time.LocalDateTime;

/**
 * How much a quarter of an hour at some local time asks of a person, in points.
 *
 * <p>Hosts replace it with what their people say. Only proportions matter: a meeting of 6 points is as hard as three of 2
 * points. A meeting counts as its hardest quarter of an hour, so that a long meeting that ends at night counts as night.
 *
 * <pre>{@code
 * Inconvenience nobodyMindsEvenings =
 *     (local, setting) -> local.getHour() >= 18 && local.getHour() < 22 ? 0 : Inconvenience.standard().points(local, setting);
 * }</pre>
 */
@FunctionalInterface
public interface Inconvenience {
  /** No inconvenience may say more than this. */
  int MOST_POINTS = 1_000_000;

  /**
   * Rates a quarter of an hour. Must depend on nothing but its arguments.
   *
   * @param local what the person's clock shows when it starts
   * @param setting what the person's working hours say about it
   * @return points, 0 for no inconvenience at all, at most {@link #MOST_POINTS}
   */
  int points(LocalDateTime local, Setting setting);

  /**
   * Gives the usual scale. At work nothing costs a point. Outside, it goes by the local hour:
   *
   * <table>
   * <caption>Points outside working hours</caption>
   * <tr><th>from</th><th>points</th><th>from</th><th>points</th></tr>
   * <tr><td>05:00</td><td>20</td><td>18:00</td><td>2</td></tr>
   * <tr><td>06:00</td><td>6</td><td>19:00</td><td>3</td></tr>
   * <tr><td>07:00</td><td>3</td><td>20:00</td><td>4</td></tr>
   * <tr><td>08:00</td><td>1</td><td>21:00</td><td>6</td></tr>
   * <tr><td></td><td></td><td>22:00</td><td>20</td></tr>
   * <tr><td></td><td></td><td>23:00</td><td>50</td></tr>
   * </table>
   *
   * <p>A day off adds 4 points. The numbers are a judgment, not a measurement: an early or late hour is worth several
   * meetings at the edge of the day, and no number of those is worth a night.
   *
   * @return the usual scale, 0 to 54
   */
  static Inconvenience standard() {
    return StandardInconvenience::points;
  }

  /** What a person's working hours say about a moment. */
  enum Setting {
    /** Within working hours. */
    AT_WORK,
    /** Outside working hours, on a day on which some work starts; always so for somebody without fixed hours. */
    AFTER_WORK,
    /** On a day on which no work starts. */
    DAY_OFF
  }
}
