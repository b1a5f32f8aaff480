/// Who calls, by a token that the service verifies itself, and what that caller may do.
@NullMarked
package org.sinergija.starter.security;

import org.jspecify.annotations.NullMarked;
