/// Requests that a client may repeat without doing anything twice.
@NullMarked
package org.sinergija.starter.web.idempotency;

import org.jspecify.annotations.NullMarked;
