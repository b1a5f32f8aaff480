/// Events that end in deeds, and consultations.
@NullMarked
package org.sinergija.events;

import org.jspecify.annotations.NullMarked;
