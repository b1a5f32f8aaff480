/// What is told of good practices.
@NullMarked
package org.sinergija.contracts.goodpractice;

import org.jspecify.annotations.NullMarked;
