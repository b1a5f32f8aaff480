/// The code lists that the public contract uses: themes, territories, target groups, activity types.
@NullMarked
package org.sinergija.contracts.reference;

import org.jspecify.annotations.NullMarked;
