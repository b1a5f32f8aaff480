@NullMarked
package org.sinergija.notifications.alert;

import org.jspecify.annotations.NullMarked;
