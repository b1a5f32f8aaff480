/// What working groups recommend, and who puts it into practice.
@NullMarked
package org.sinergija.contracts.recommendation;

import org.jspecify.annotations.NullMarked;
