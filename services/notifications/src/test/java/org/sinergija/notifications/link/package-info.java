@NullMarked
package org.sinergija.notifications.link;

import org.jspecify.annotations.NullMarked;
