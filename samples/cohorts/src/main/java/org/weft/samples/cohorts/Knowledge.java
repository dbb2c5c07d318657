package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.core.skill.Importance;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.samples.cohorts.ingredient.SkillMix;
import org.weft.samples.cohorts.ingredient.WishMix;

/**
 * Who has which skill and who wants which.
 *
 * <p>Maintainer: skills are numbered, technologies first. A draw without replacement sets the weight of what was drawn to 0
 * in a scratch copy. Offers are shared values, so a large cohort holds each of them once.
 */
final class Knowledge {
  private static final SkillLevel[] LEVELS = SkillLevel.values();
  private static final int[] YEARS_TO_LEVEL = {1, 3, 7, 15};

  private final Draft draft;
  private final SkillMix mix;
  private final ImmutableList<Skill> skills;
  private final int technologies;
  private final long[][] ofRole;
  private final long[][] wishedInRole;
  private final long[] ofCrafts;
  private final long[] commonList;
  private final SkillOffer[][] offers;

  Knowledge(Draft draft) {
    this.draft = draft;
    mix = draft.recipe().skills();
    technologies = mix.technologies().size();
    skills = ImmutableList.<Skill>builder()
        .addAll(mix.technologies())
        .addAll(mix.crafts())
        .build();
    ofRole = Popularity.byRole(mix);
    wishedInRole = Popularity.wished(ofRole);
    ofCrafts =
        Popularity.falling(mix.crafts().size(), mix.popularityShift(), mix.popularityExponent());
    commonList = Popularity.commonList(
        technologies,
        mix.popularityShift(),
        draft.recipe().wishes().popularitySkew(),
        Draws.of(draft.seed(), Aspect.COMMON_LIST));
    offers = new SkillOffer[skills.size()][LEVELS.length];
    for (int skill = 0; skill < offers.length; skill++) {
      for (SkillLevel level : LEVELS) {
        offers[skill][level.rank() - 1] = SkillOffer.of(skills.get(skill), level);
      }
    }
  }

  /** Levels by skill number, 0 for what the person does not have; technologies and crafts. */
  int[] levels(int person) {
    int[] levels = new int[skills.size()];
    Draws technical = draft.draws(Aspect.TECHNOLOGIES, person);
    mark(levels, 0, ofRole[draft.role(person)], technical.from(mix.technologiesHad()), technical);
    Draws craft = draft.draws(Aspect.CRAFTS, person);
    mark(levels, technologies, ofCrafts, craft.from(mix.craftsHad()), craft);
    Draws blur = draft.draws(Aspect.LEVELS, person);
    for (int skill = 0; skill < levels.length; skill++) {
      if (levels[skill] > 0) {
        levels[skill] = level(person, blur);
      }
    }
    return levels;
  }

  private static void mark(int[] levels, int first, long[] weights, int count, Draws draws) {
    long[] scratch = weights.clone();
    for (int i = 0; i < count; i++) {
      int drawn = draws.weighted(scratch);
      scratch[drawn] = 0;
      levels[first + drawn] = 1;
    }
  }

  private int level(int person, Draws draws) {
    int rank = 1;
    for (int years : YEARS_TO_LEVEL) {
      rank += draft.years(person) >= years ? 1 : 0;
    }
    rank += draws.below(2 * mix.levelBlur() + 1) - mix.levelBlur();
    int floor = draft.mentors(person) ? draft.recipe().mentoring().mentorFloor().rank() : 1;
    return Math.max(floor, Math.min(rank, LEVELS.length));
  }

  ImmutableList<SkillOffer> offers(int[] levels) {
    ImmutableList.Builder<SkillOffer> offered = ImmutableList.builder();
    for (int skill = 0; skill < levels.length; skill++) {
      if (levels[skill] > 0) {
        offered.add(offers[skill][levels[skill] - 1]);
      }
    }
    return offered.build();
  }

  /** What the person wants: new technologies, then new crafts, then more of what they have. */
  ImmutableList<SkillNeed> needs(int person, int[] levels) {
    NeedList needs = new NeedList(draft.draws(Aspect.TARGETS, person));
    WishMix wishes = draft.recipe().wishes();
    Draws draws = draft.draws(Aspect.WISHES, person);
    needs.must(draws.chance(wishes.mustPercent()));
    long[] own = without(wishedInRole[draft.role(person)], levels, 0);
    long[] common = without(commonList, levels, 0);
    int count = draws.from(wishes.newTechnologies());
    for (int i = 0; i < count; i++) {
      int skill = draws.weighted(draws.chance(wishes.commonPercent()) ? common : own);
      if (skill >= 0) {
        common[skill] = 0;
        own[skill] = 0;
        needs.begin(skills.get(skill));
      }
    }
    beginCrafts(needs, draws, without(ofCrafts, levels, technologies));
    deepen(needs, levels, draft.draws(Aspect.DEEPENING, person));
    return needs.build();
  }

  private void beginCrafts(NeedList needs, Draws draws, long[] crafts) {
    int count = draws.from(draft.recipe().wishes().newCrafts());
    for (int i = 0; i < count; i++) {
      int craft = draws.weighted(crafts);
      if (craft >= 0) {
        crafts[craft] = 0;
        needs.begin(skills.get(technologies + craft));
      }
    }
  }

  private void deepen(NeedList needs, int[] levels, Draws draws) {
    for (int skill = 0; skill < levels.length; skill++) {
      boolean wanted = draws.chance(draft.recipe().wishes().deepenPercent());
      if (wanted && levels[skill] > 0 && levels[skill] < LEVELS.length) {
        needs.deepen(skills.get(skill), LEVELS[levels[skill] - 1]);
      }
    }
  }

  private static long[] without(long[] weights, int[] levels, int first) {
    long[] scratch = Arrays.copyOf(weights, weights.length);
    for (int i = 0; i < scratch.length; i++) {
      if (levels[first + i] > 0) {
        scratch[i] = 0;
      }
    }
    return scratch;
  }

  /** Collects needs; the earlier a wish, the more it matters. */
  private static final class NeedList {
    private final ImmutableList.Builder<SkillNeed> needs = ImmutableList.builder();
    private final Draws draws;
    private Importance first = Importance.HIGH;
    private int count;

    NeedList(Draws draws) {
      this.draws = draws;
    }

    void must(boolean must) {
      first = must ? Importance.MUST : Importance.HIGH;
    }

    void begin(Skill skill) {
      int current = draws.chance(30) ? 1 : 0;
      add(skill, LEVELS[current], LEVELS[current + 1 + draws.below(3)]);
    }

    /** Two steps up, or to the top. */
    void deepen(Skill skill, SkillLevel current) {
      add(skill, current, LEVELS[Math.min(current.rank() + 1, LEVELS.length - 1)]);
    }

    private void add(Skill skill, SkillLevel current, SkillLevel target) {
      count++;
      Importance importance = count == 1
          ? first
          : count == 2 ? Importance.HIGH : count <= 4 ? Importance.MEDIUM : Importance.LOW;
      needs.add(new SkillNeed(skill, current, target, importance));
    }

    ImmutableList<SkillNeed> build() {
      return needs.build();
    }
  }
}
