@NullMarked
package org.sinergija.notifications;

import org.jspecify.annotations.NullMarked;
