/// What happens on the platform, as its topics tell it, handed to all who do something about it.
@NullMarked
package org.sinergija.notifications.happening;

import org.jspecify.annotations.NullMarked;
