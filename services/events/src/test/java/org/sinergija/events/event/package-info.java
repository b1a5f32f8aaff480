@NullMarked
package org.sinergija.events.event;

import org.jspecify.annotations.NullMarked;
