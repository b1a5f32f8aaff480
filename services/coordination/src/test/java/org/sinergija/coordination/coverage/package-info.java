/// Tests of the table on records alone.
@NullMarked
package org.sinergija.coordination.coverage;

import org.jspecify.annotations.NullMarked;
