/// Tests of events against a real broker and store.
@NullMarked
package org.sinergija.starter.event;

import org.jspecify.annotations.NullMarked;
