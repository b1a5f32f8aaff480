/// Events: what they are, where and when, and whether they take place.
@NullMarked
package org.sinergija.events.event;

import org.jspecify.annotations.NullMarked;
