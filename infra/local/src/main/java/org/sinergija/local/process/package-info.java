/// One process of the platform: how it is started fast, when it is ready, how it ends.
@NullMarked
package org.sinergija.local.process;

import org.jspecify.annotations.NullMarked;
