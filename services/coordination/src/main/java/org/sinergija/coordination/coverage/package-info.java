/// Who does what where in the whole register, and where a need meets little or nothing.
@NullMarked
package org.sinergija.coordination.coverage;

import org.jspecify.annotations.NullMarked;
