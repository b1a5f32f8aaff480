@NullMarked
package org.sinergija.notifications.letter;

import org.jspecify.annotations.NullMarked;
