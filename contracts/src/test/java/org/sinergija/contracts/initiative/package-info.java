/// Tests of what the contract itself rules about initiatives.
@NullMarked
package org.sinergija.contracts.initiative;

import org.jspecify.annotations.NullMarked;
