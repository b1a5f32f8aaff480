/// Every failure as a problem that a client can read (RFC 9457).
@NullMarked
package org.sinergija.starter.web.problem;

import org.jspecify.annotations.NullMarked;
