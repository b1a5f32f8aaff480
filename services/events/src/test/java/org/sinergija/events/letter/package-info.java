@NullMarked
package org.sinergija.events.letter;

import org.jspecify.annotations.NullMarked;
