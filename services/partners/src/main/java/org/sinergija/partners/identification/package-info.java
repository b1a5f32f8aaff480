/// Which organisations files mean.
@NullMarked
package org.sinergija.partners.identification;

import org.jspecify.annotations.NullMarked;
