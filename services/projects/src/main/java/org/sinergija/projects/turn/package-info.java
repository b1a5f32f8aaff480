/// Work that one instance at a time does for somebody, and that another takes up if it dies.
@NullMarked
package org.sinergija.projects.turn;

import org.jspecify.annotations.NullMarked;
