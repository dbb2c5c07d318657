/** Breaks rules of the house on purpose, or shows what keeps them. */
@NullMarked
package org.weft.samples.house.violation.core.mapped;

import org.jspecify.annotations.NullMarked;
