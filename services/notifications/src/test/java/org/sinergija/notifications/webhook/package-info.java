@NullMarked
package org.sinergija.notifications.webhook;

import org.jspecify.annotations.NullMarked;
