/// The keys of this service, each for one purpose.
@NullMarked
package org.sinergija.events.key;

import org.jspecify.annotations.NullMarked;
