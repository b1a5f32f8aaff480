/// Finds who wants to hear of something, among many who each want something else.
@NullMarked
package org.sinergija.notifications.matching;

import org.jspecify.annotations.NullMarked;
