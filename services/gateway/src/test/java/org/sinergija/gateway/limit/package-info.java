/// The forms that limits are written in.
@NullMarked
package org.sinergija.gateway.limit;

import org.jspecify.annotations.NullMarked;
