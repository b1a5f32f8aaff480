/// The broker and the store as processes.
@NullMarked
package org.sinergija.local.parts;

import org.jspecify.annotations.NullMarked;
