/// What letters say, in their reader's language.
@NullMarked
package org.sinergija.notifications.letter;

import org.jspecify.annotations.NullMarked;
