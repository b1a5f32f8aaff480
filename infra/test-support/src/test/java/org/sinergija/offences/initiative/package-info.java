/// A feature that forms a cycle with the other.
@NullMarked
package org.sinergija.offences.initiative;

import org.jspecify.annotations.NullMarked;
