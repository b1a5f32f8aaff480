/// Values that people and systems exchange, checked where they are made.
@NullMarked
package org.sinergija.contracts.value;

import org.jspecify.annotations.NullMarked;
