/// Tests of what records mean for the register.
@NullMarked
package org.sinergija.projects.reconciliation;

import org.jspecify.annotations.NullMarked;
