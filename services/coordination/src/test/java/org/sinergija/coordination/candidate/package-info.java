/// Tests of what is worth comparing.
@NullMarked
package org.sinergija.coordination.candidate;

import org.jspecify.annotations.NullMarked;
