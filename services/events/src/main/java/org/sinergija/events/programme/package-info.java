/// What takes place when in an event, who speaks, and where: its sessions, and the programme as people read it.
@NullMarked
package org.sinergija.events.programme;

import org.jspecify.annotations.NullMarked;
