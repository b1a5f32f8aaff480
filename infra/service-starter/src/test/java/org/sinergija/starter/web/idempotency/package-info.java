/// What becomes of keys with time.
@NullMarked
package org.sinergija.starter.web.idempotency;

import org.jspecify.annotations.NullMarked;
