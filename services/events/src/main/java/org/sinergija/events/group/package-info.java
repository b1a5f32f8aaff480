/// Working groups of an event: which organisations draft what it recommends, and when they meet.
@NullMarked
package org.sinergija.events.group;

import org.jspecify.annotations.NullMarked;
