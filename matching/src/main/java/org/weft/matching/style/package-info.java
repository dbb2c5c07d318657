/** Style of the generated values of this module; not exported. */
@NullMarked
package org.weft.matching.style;

import org.jspecify.annotations.NullMarked;
