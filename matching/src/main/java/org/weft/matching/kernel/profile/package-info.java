/** TODO */
@NullMarked
package org.weft.matching.kernel.profile;

import org.jspecify.annotations.NullMarked;
