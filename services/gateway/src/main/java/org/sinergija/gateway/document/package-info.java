/// The joined document of what the services offer, and the page to try it.
@NullMarked
package org.sinergija.gateway.document;

import org.jspecify.annotations.NullMarked;
