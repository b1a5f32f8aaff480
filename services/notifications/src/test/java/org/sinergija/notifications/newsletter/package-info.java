@NullMarked
package org.sinergija.notifications.newsletter;

import org.jspecify.annotations.NullMarked;
