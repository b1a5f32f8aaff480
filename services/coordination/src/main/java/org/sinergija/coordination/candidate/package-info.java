/// Finds quickly the few subjects that a subject may overlap.
@NullMarked
package org.sinergija.coordination.candidate;

import org.jspecify.annotations.NullMarked;
