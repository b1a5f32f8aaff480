@NullMarked
package org.sinergija.events.recommendation;

import org.jspecify.annotations.NullMarked;
