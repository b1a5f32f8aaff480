/// Online consultations.
@NullMarked
package org.sinergija.contracts.consultation;

import org.jspecify.annotations.NullMarked;
