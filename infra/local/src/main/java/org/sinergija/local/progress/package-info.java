/// How far something is, for a person at a terminal.
@NullMarked
package org.sinergija.local.progress;

import org.jspecify.annotations.NullMarked;
