/// Files of other systems, sent to a running platform.
@NullMarked
package org.sinergija.local.intake;

import org.jspecify.annotations.NullMarked;
