/// Tests of the code lists.
@NullMarked
package org.sinergija.contracts.reference;

import org.jspecify.annotations.NullMarked;
