/// The gateway over HTTP, in front of little servers that stand for the services.
@NullMarked
package org.sinergija.gateway;

import org.jspecify.annotations.NullMarked;
