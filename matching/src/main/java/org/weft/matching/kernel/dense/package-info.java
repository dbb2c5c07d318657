/**
 * Who gets whom where nearly everybody could get anybody? Here every row, say a mentee, gets a column of its own, say one
 * place with a mentor, at the smallest total cost. Listing all pairs would fill the memory; so costs come row by row, and
 * may be computed on demand.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.dense.CostRows} is the source of the costs, whole numbers;
 * {@link org.weft.matching.kernel.dense.QuantizedRows} reads a matrix in floating point as such, and says how much is
 * lost. {@link org.weft.matching.kernel.dense.DenseAssignment} solves. Its {@link
 * org.weft.matching.kernel.dense.DenseOutcome} is a {@link org.weft.matching.kernel.dense.DenseSolution} with prices, or
 * a {@link org.weft.matching.kernel.dense.DenseShortage} that names rows with too few columns; {@link
 * org.weft.matching.kernel.dense.DenseWork} counts the work. {@link org.weft.matching.kernel.dense.DenseCheck} verifies
 * either, shares no code with the solver and answers with the kernel's {@code Verdict}.
 *
 * <pre>{@code
 * CostRows costs = CostRows.of(new int[][] {{4, 1, 3}, {2, 0, 5}});
 * DenseSolution best = (DenseSolution) DenseAssignment.solve(costs);
 * best.columnOf(); // [1, 0]: total cost 3
 * }</pre>
 *
 * <p>Not here: capacities above one, people who stay unmatched by choice, more rows than columns. The sparse kernel next
 * door knows all three, and is the better choice where few pairs are possible.
 */
@NullMarked
package org.weft.matching.kernel.dense;

import org.jspecify.annotations.NullMarked;
