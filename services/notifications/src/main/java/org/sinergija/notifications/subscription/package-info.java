/// What people asked to hear of, by which way and how often.
@NullMarked
package org.sinergija.notifications.subscription;

import org.jspecify.annotations.NullMarked;
