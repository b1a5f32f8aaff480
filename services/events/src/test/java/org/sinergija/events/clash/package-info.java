@NullMarked
package org.sinergija.events.clash;

import org.jspecify.annotations.NullMarked;
