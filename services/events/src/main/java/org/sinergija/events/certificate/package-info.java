/// What a participant takes home to show.
@NullMarked
package org.sinergija.events.certificate;

import org.jspecify.annotations.NullMarked;
