/// The broker, the store and the mailbox as processes.
@NullMarked
package org.sinergija.local.parts;

import org.jspecify.annotations.NullMarked;
