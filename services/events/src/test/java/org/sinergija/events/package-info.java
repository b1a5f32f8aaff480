@NullMarked
package org.sinergija.events;

import org.jspecify.annotations.NullMarked;
