/** Spike. */
@NullMarked
@DomainStyle
package org.weft.core.cohort;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
