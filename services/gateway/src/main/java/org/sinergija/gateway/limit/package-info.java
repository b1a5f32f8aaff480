/// How much a caller may ask for and send.
@NullMarked
package org.sinergija.gateway.limit;

import org.jspecify.annotations.NullMarked;
