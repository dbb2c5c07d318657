package org.weft.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.program.CriterionWeights;
import org.weft.core.program.FormatShape;
import org.weft.core.style.Components;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.Points;

/**
 * Criteria and how much each of them counts.
 *
 * <p>The score of a pair is the weighted mean of its criteria, so it lies in 0 to 1 whatever the weights. Strategies use it
 * in {@linkplain #POINTS millionths}, so that sums are exact and ties are real ties.
 *
 * <p>Points are defined in whole numbers. The grains of a perfect score, {@link #GRAINS_PER_POINT} a point, are divided among
 * the criteria by weight ({@link #shares()}); a criterion brings its score times its share, rounded half up to a grain; the
 * sum is rounded half up to a point. So a round may compute many pairs at once by columns and get the same points as {@link
 * #points} gives to each.
 */
public final class Scoring {
  /** Points for a perfect score; one point is a millionth. */
  public static final long POINTS = 1_000_000;

  /** Grains of a point. Criteria are added up in grains, so that rounding each of them does not show in points. */
  public static final long GRAINS_PER_POINT = 1680;

  private static final int STEPS_AHEAD = 2;
  private static final Scoring STANDARD = standard(STEPS_AHEAD);
  private static final Scoring AMONG_EQUALS = standard(0);
  private static final Scoring REVERSE = standard(-STEPS_AHEAD);

  private final ImmutableList<CriterionShare> shares;
  private final double weights;

  private Scoring(ImmutableList<CriterionShare> shares) {
    this.shares = shares;
    this.weights = shares.stream().mapToDouble(CriterionShare::weight).sum();
  }

  /**
   * Gives a scoring that suits most programs: skills 4, goals 3, hours 2, and 1 each for seniority, style and language.
   *
   * @return the usual scoring
   */
  public static Scoring standard() {
    return STANDARD;
  }

  /**
   * Gives the usual scoring with the distance on the ladder that a format is made for: the mentor two steps ahead, two steps
   * behind where the junior is the mentor, and none among equals.
   *
   * @param shape who sits with whom
   * @return the usual scoring for this shape
   */
  public static Scoring standardFor(FormatShape shape) {
    return switch (shape) {
      case JUNIOR_AND_SENIOR -> REVERSE;
      case MUTUAL_PAIR, PEERS, GROUP_OF_PEERS -> AMONG_EQUALS;
      case MENTOR_AND_MENTEE, GROUP_WITH_MENTOR, OPEN_DOOR -> STANDARD;
    };
  }

  private static Scoring standard(int wishedSteps) {
    return builder()
        .add(Criteria.skillCover(), 4)
        .add(Criteria.goalFit(), 3)
        .add(Criteria.hoursOverlap(600), 2)
        .add(Criteria.seniorityGap(wishedSteps), 1)
        .add(Criteria.styleComplement(), 1)
        .add(Criteria.language(), 1)
        .build();
  }

  /**
   * Starts a scoring of one's own making.
   *
   * @return a builder that needs at least one criterion
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Scores a pair in numbers only; the same as {@code card(pair).total()} but for rounding in the last place.
   *
   * @param pair the two people
   * @return 0 to 1
   * @throws IllegalArgumentException if a criterion answers outside 0 to 1
   */
  public double score(PossiblePair pair) {
    double weighted = 0;
    for (CriterionShare share : shares) {
      weighted += share.weight() * share.score(pair);
    }
    return Math.min(weighted / weights, 1);
  }

  /**
   * Scores a pair in whole points, as strategies do.
   *
   * @param pair the two people
   * @return 0 to {@link #POINTS}; the grains of all criteria, rounded half up to a point, which is within a point of {@code
   *     score(pair) * POINTS} for up to 60 criteria
   * @throws IllegalArgumentException if a criterion answers outside 0 to 1
   */
  public long points(PossiblePair pair) {
    int grains = 0;
    for (CriterionShare share : shares) {
      grains += share.grains(pair);
    }
    return Points.of(grains);
  }

  /**
   * Scores a pair with everything there is to say about it.
   *
   * @param pair the two people
   * @return every criterion with its weight, number and words
   * @throws IllegalArgumentException if a criterion answers outside 0 to 1 or without words
   */
  public ScoreCard card(PossiblePair pair) {
    return new ScoreCard(
        shares.stream().map(share -> part(share, pair)).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Names the criteria.
   *
   * @return names in order
   */
  public ImmutableList<String> criteria() {
    return shares.stream()
        .map(share -> share.criterion().name())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists the criteria with what each is worth.
   *
   * @return shares in order; their grains add up to {@code GRAINS_PER_POINT * POINTS}
   */
  public ImmutableList<CriterionShare> shares() {
    return shares;
  }

  /**
   * Gives the weights as plain data, to be stored, proposed anew and taken back with {@link #withWeights}.
   *
   * @return the weight of each criterion, in order
   */
  public CriterionWeights weights() {
    return new CriterionWeights(shares.stream()
        .collect(toImmutableMap(share -> share.criterion().name(), CriterionShare::weight)));
  }

  /**
   * Judges by the same criteria with other weights. A criterion of weight 0 is left out.
   *
   * @param changed a weight for every criterion and for nothing else
   * @return a scoring that differs in its weights only; its criteria come in the same order
   * @throws IllegalArgumentException if a criterion has no weight, or a weight no criterion
   */
  public Scoring withWeights(CriterionWeights changed) {
    ImmutableSet<String> named =
        Components.required(changed, "changed").weights().keySet();
    checkArgument(
        named.equals(ImmutableSet.copyOf(criteria())),
        "weights must name the criteria %s but name %s; use 0 for what does not count",
        criteria(),
        named);
    Builder builder = builder();
    shares.stream()
        .filter(share -> changed.weight(share.criterion().name()) > 0)
        .forEach(share ->
            builder.add(share.criterion(), changed.weight(share.criterion().name())));
    return builder.build();
  }

  @Override
  public String toString() {
    return "Scoring" + criteria();
  }

  private static CriterionScore part(CriterionShare share, PossiblePair pair) {
    Criterion criterion = share.criterion();
    double score = share.score(pair);
    @Nullable String sentence = criterion.sentence(pair);
    checkArgument(
        sentence != null && !sentence.isBlank(),
        "criterion %s must say something but gave '%s' to %s; say what is not known",
        criterion.name(),
        sentence,
        pair);
    return new CriterionScore(
        criterion.name(),
        share.weight(),
        score,
        Components.text(sentence, "CriterionScore.sentence"));
  }

  /** Builds a {@link Scoring}. */
  public static final class Builder {
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a criterion.
     *
     * @param criterion the criterion
     * @param weight how much it counts beside the others; above 0 and at most a million
     * @return this builder
     * @throws IllegalArgumentException if the weight is not above 0 and at most a million, or the name is blank
     *     or taken
     */
    public Builder add(Criterion criterion, double weight) {
      Components.required(criterion, "criterion");
      Components.text(criterion.name(), "Criterion.name");
      checkArgument(
          weight > 0 && weight <= 1_000_000,
          "weight of %s must be above 0 and at most a million but was %s; leave out what does not count",
          criterion.name(),
          weight);
      checkArgument(
          criteria.stream().noneMatch(each -> each.name().equals(criterion.name())),
          "two criteria have the name '%s'; name them apart",
          criterion.name());
      criteria.add(criterion);
      weights.add(weight);
      return this;
    }

    /**
     * Finishes.
     *
     * @return the scoring
     * @throws IllegalStateException if no criterion was added
     */
    public Scoring build() {
      if (criteria.isEmpty()) {
        throw new IllegalStateException(
            "a scoring needs at least one criterion but had 0; add Criteria.skillCover()");
      }
      int[] grains = Shares.grains(weights);
      return new Scoring(IntStream.range(0, grains.length)
          .mapToObj(c -> new CriterionShare(criteria.get(c), weights.get(c), grains[c]))
          .collect(ImmutableList.toImmutableList()));
    }
  }
}
