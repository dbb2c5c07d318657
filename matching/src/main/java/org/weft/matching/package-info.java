/** Placeholder, replaced by the first slice. */
@NullMarked
package org.weft.matching;

import org.jspecify.annotations.NullMarked;
