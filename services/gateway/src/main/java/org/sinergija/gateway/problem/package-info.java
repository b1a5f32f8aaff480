/// What the gateway refuses or cannot do, as RFC 9457 problems.
@NullMarked
package org.sinergija.gateway.problem;

import org.jspecify.annotations.NullMarked;
