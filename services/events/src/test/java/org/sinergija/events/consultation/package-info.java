@NullMarked
package org.sinergija.events.consultation;

import org.jspecify.annotations.NullMarked;
