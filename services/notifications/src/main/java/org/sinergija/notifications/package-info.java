/// The alert reaches the people who can act, and only them, until it is settled.
@NullMarked
package org.sinergija.notifications;

import org.jspecify.annotations.NullMarked;
