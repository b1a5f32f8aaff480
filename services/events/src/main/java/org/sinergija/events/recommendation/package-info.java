/// Recommendations of working groups, and the commitments that put them into practice.
@NullMarked
package org.sinergija.events.recommendation;

import org.jspecify.annotations.NullMarked;
