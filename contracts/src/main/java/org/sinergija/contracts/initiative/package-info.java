/// What the platform says of initiatives.
@NullMarked
package org.sinergija.contracts.initiative;

import org.jspecify.annotations.NullMarked;
