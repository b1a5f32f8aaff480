/// Tests of initiatives.
@NullMarked
package org.sinergija.projects.initiative;

import org.jspecify.annotations.NullMarked;
