@NullMarked
package org.sinergija.events.programme;

import org.jspecify.annotations.NullMarked;
