/// All that is public, in the order in which it came, to be read from any place on.
@NullMarked
package org.sinergija.notifications.feed;

import org.jspecify.annotations.NullMarked;
