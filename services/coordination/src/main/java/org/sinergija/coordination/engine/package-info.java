/// Compares two subjects and says in words what speaks for and against their being the same, without any framework.
@NullMarked
package org.sinergija.coordination.engine;

import org.jspecify.annotations.NullMarked;
