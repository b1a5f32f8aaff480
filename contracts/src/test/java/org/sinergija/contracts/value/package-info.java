/// Tests of the values.
@NullMarked
package org.sinergija.contracts.value;

import org.jspecify.annotations.NullMarked;
