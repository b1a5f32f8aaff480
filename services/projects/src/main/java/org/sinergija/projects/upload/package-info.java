/// Files as people send them: unpacked within limits, kept packed in chunks of the store, never whole in memory.
@NullMarked
package org.sinergija.projects.upload;

import org.jspecify.annotations.NullMarked;
