/// The standard itself: the shape that 2.03 gives an activity, and how 1.0x said the same.
@NullMarked
package org.sinergija.projects.iati.standard;

import org.jspecify.annotations.NullMarked;
