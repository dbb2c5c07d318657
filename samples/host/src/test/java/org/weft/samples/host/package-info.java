/**
 * How a host stores what the library says: as JSON with Jackson, and as rows with JDBC.
 *
 * <p>The records of the library carry no annotation of any mapper, and need none. {@link org.weft.samples.host.HostJson} is
 * all that a host writes for Jackson: three modules of Jackson's own, and one annotation on the host's side for the families
 * of records that share an interface, such as certificates, clauses and turns. {@link org.weft.samples.host.JsonColumns} keeps
 * documents in one table. {@link org.weft.samples.host.PeopleRows} and {@link org.weft.samples.host.PairRows} keep people and
 * pairs in tables with a column for each part.
 *
 * <pre>{@code
 * String document = HostJson.mapper().writeValueAsString(matching);
 * Matching again = HostJson.mapper().readValue(document, Matching.class);
 * again.equals(matching); // true
 * }</pre>
 *
 * <p>The tests take any roster, agreement and series of meetings that the arbitraries of core make, and a matching of
 * generated people.
 * They also try documents that were cut or edited: a missing list is an empty one, and a missing part that must be there is
 * named.
 */
package org.weft.samples.host;
