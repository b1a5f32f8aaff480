@NullMarked
package org.sinergija.notifications.feed;

import org.jspecify.annotations.NullMarked;
