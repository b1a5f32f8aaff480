@NullMarked
package org.sinergija.notifications.inbox;

import org.jspecify.annotations.NullMarked;
