/// What one addressee is told.
@NullMarked
package org.sinergija.notifications.notice;

import org.jspecify.annotations.NullMarked;
