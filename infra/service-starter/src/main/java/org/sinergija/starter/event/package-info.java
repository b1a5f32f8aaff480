/// Events out by the relay, in by handlers, and what happens to those that cannot be handled.
@NullMarked
package org.sinergija.starter.event;

import org.jspecify.annotations.NullMarked;
