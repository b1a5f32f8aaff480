/// Tests of the service as a whole.
@NullMarked
package org.sinergija.coordination;

import org.jspecify.annotations.NullMarked;
