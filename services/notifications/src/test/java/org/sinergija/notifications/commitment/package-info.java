@NullMarked
package org.sinergija.notifications.commitment;

import org.jspecify.annotations.NullMarked;
