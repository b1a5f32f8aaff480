/// Tokens of every shape, and callers of every kind.
@NullMarked
package org.sinergija.starter.security;

import org.jspecify.annotations.NullMarked;
