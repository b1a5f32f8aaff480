@NullMarked
package org.sinergija.coordination.learning;

import org.jspecify.annotations.NullMarked;
