/// The way of a request to the service that answers it, and of the answer back.
@NullMarked
package org.sinergija.gateway.passage;

import org.jspecify.annotations.NullMarked;
