/// A feature that forms a cycle with the other.
@NullMarked
package org.sinergija.offences.overlap;

import org.jspecify.annotations.NullMarked;
