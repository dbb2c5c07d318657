/** Style of the generated values; not exported. */
@NullMarked
package org.weft.samples.cohorts.style;

import org.jspecify.annotations.NullMarked;
