@NullMarked
package org.sinergija.notifications.subscription;

import org.jspecify.annotations.NullMarked;
