/** Placeholder, replaced by the first slice. */
@NullMarked
package org.weft.metrics;

import org.jspecify.annotations.NullMarked;
