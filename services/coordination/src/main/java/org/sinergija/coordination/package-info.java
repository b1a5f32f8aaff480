/// The service that finds what overlaps.
@NullMarked
package org.sinergija.coordination;

import org.jspecify.annotations.NullMarked;
