/// Initiatives from concept to their end, and who changed what.
@NullMarked
package org.sinergija.projects.initiative;

import org.jspecify.annotations.NullMarked;
