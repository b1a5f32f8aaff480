/// What the platform says of organisations.
@NullMarked
package org.sinergija.contracts.organisation;

import org.jspecify.annotations.NullMarked;
