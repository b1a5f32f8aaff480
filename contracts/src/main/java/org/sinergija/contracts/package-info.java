/// What every public event of the platform has in common.
@NullMarked
package org.sinergija.contracts;

import org.jspecify.annotations.NullMarked;
