/// What a file's records mean for the register: which initiative each is, and what it changes there.
@NullMarked
package org.sinergija.projects.reconciliation;

import org.jspecify.annotations.NullMarked;
