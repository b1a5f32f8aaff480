/// Promises to put recommendations into practice, whose day comes or has gone by.
@NullMarked
package org.sinergija.notifications.commitment;

import org.jspecify.annotations.NullMarked;
