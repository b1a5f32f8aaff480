/// Sends notices on their way, a burst of them as one.
@NullMarked
package org.sinergija.notifications.dispatch;

import org.jspecify.annotations.NullMarked;
