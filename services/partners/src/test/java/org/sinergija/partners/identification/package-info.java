/// Which organisations files mean, over HTTP.
@NullMarked
package org.sinergija.partners.identification;

import org.jspecify.annotations.NullMarked;
