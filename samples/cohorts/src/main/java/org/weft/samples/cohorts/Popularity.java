package org.weft.samples.cohorts;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weft.core.skill.Skill;
import org.weft.samples.cohorts.ingredient.RoleProfile;
import org.weft.samples.cohorts.ingredient.SkillMix;

/**
 * How likely each skill is, as whole-number weights.
 *
 * <p>Maintainer: the power is taken with {@link StrictMath}, whose results are prescribed bit by bit, and rounded once.
 * Everything after that is whole numbers.
 */
final class Popularity {
  private static final int SCALE = 1_000_000;

  private Popularity() {}

  /** Zipf and Mandelbrot: rank k weighs (k + shift) to the power of -exponent; the first weighs a million. */
  static long[] falling(int count, int shift, double exponent) {
    long[] weights = new long[count];
    for (int k = 0; k < count; k++) {
      double share = StrictMath.pow((1.0 + shift) / (1.0 + shift + k), exponent);
      weights[k] = Math.max(1, (long) StrictMath.rint(share * SCALE));
    }
    return weights;
  }

  static long[][] byRole(SkillMix mix) {
    long[] plain =
        falling(mix.technologies().size(), mix.popularityShift(), mix.popularityExponent());
    long[][] weights = new long[mix.roles().size()][];
    for (int role = 0; role < weights.length; role++) {
      weights[role] = atHome(plain, mix.technologies(), mix.roles().get(role), mix.homeFactor());
    }
    return weights;
  }

  private static long[] atHome(
      long[] plain, List<Skill> technologies, RoleProfile role, int homeFactor) {
    Set<Skill> home = new HashSet<>(role.home());
    long[] weights = plain.clone();
    for (int skill = 0; skill < weights.length; skill++) {
      if (home.contains(technologies.get(skill))) {
        weights[skill] *= homeFactor;
      }
    }
    return weights;
  }

  /** What a role wishes for: the square roots of what it has, because wishes reach further out than habits. */
  static long[][] wished(long[][] byRole) {
    return Arrays.stream(byRole)
        .map(weights -> Arrays.stream(weights)
            .map(weight -> LongMath.sqrt(weight, RoundingMode.DOWN))
            .toArray())
        .toArray(long[][]::new);
  }

  /** One order for everybody: each skill moves down by up to twice as many places as there are skills. */
  static long[] commonList(int count, int shift, double skew, Draws draws) {
    long[] order = new long[count];
    for (int skill = 0; skill < count; skill++) {
      order[skill] = (long) (skill + draws.below(2 * count)) << 32 | skill;
    }
    Arrays.sort(order);
    long[] falling = falling(count, shift, skew);
    long[] weights = new long[count];
    for (int k = 0; k < count; k++) {
      weights[(int) order[k]] = falling[k];
    }
    return weights;
  }
}
