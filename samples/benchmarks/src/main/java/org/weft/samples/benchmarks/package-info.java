/**
 * Benchmarks that run a peer on the same instance in the same run.
 *
 * <p>Ratios travel between machines, times do not; so each class measures ours and a peer side by side. Instances are drawn
 * from a fixed seed by {@link org.weft.samples.benchmarks.Instances}.
 *
 * <pre>{@code
 * mvn -Pbench package -DskipTests
 * java -jar samples/benchmarks/target/benchmarks.jar
 * }</pre>
 */
package org.weft.samples.benchmarks;
