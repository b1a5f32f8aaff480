/// Codes in requests that no list of the platform holds.
@NullMarked
package org.sinergija.starter.web.code;

import org.jspecify.annotations.NullMarked;
