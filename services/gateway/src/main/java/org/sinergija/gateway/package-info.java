/// One door to all services, and the joined document of what they offer.
@NullMarked
package org.sinergija.gateway;

import org.jspecify.annotations.NullMarked;
