/// Where each person reads what concerns them.
@NullMarked
package org.sinergija.notifications.inbox;

import org.jspecify.annotations.NullMarked;
