/**
 * Benchmarks that run a peer on the same instance in the same run.
 *
 * <p>Ratios travel between machines, times do not; so each class measures ours and a peer side by side, and {@link
 * org.weft.samples.benchmarks.RatioTable} prints ratios of CPU time. Instances are drawn from fixed seeds by {@link
 * org.weft.samples.benchmarks.Cases} and {@link org.weft.samples.benchmarks.Instances}. The README says what is in the times.
 *
 * <pre>{@code
 * mvn -Pbench package -DskipTests
 * java -jar samples/benchmarks/target/benchmarks.jar --quick
 * }</pre>
 */
package org.weft.samples.benchmarks;
