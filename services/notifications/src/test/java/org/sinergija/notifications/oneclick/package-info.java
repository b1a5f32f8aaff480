@NullMarked
package org.sinergija.notifications.oneclick;

import org.jspecify.annotations.NullMarked;
