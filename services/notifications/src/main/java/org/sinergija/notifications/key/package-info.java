/// The keys by which this service seals and signs, all derived from one secret.
@NullMarked
package org.sinergija.notifications.key;

import org.jspecify.annotations.NullMarked;
