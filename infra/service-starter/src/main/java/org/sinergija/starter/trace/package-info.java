/// The trace that a request belongs to, in its answer, its log lines and the events it causes.
@NullMarked
package org.sinergija.starter.trace;

import org.jspecify.annotations.NullMarked;
