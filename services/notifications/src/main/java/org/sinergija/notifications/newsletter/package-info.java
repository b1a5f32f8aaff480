/// Newsletters: drafted from what happened in a period, edited by coordinators, published for good.
@NullMarked
package org.sinergija.notifications.newsletter;

import org.jspecify.annotations.NullMarked;
