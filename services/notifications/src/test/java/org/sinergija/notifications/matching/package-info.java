@NullMarked
package org.sinergija.notifications.matching;

import org.jspecify.annotations.NullMarked;
