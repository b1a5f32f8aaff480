/// Tests of turns.
@NullMarked
package org.sinergija.projects.turn;

import org.jspecify.annotations.NullMarked;
