/// Who is told of an overlap, when, and how often.
@NullMarked
package org.sinergija.notifications.alert;

import org.jspecify.annotations.NullMarked;
