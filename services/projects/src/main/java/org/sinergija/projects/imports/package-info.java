/// Files of other systems taken into the register, as jobs that outlive a restart and can be taken back.
@NullMarked
package org.sinergija.projects.imports;

import org.jspecify.annotations.NullMarked;
