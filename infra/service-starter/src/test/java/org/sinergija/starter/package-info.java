/// Tests of the starter as a whole.
@NullMarked
package org.sinergija.starter;

import org.jspecify.annotations.NullMarked;
