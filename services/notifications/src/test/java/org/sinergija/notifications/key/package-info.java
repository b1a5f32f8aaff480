@NullMarked
package org.sinergija.notifications.key;

import org.jspecify.annotations.NullMarked;
