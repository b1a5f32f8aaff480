/// The command `./infra/run`: what runs on this machine, and how it is started, watched and stopped.
@NullMarked
package org.sinergija.local;

import org.jspecify.annotations.NullMarked;
