/// Reads and writes activities of the International Aid Transparency Initiative: IATI 2.01 to 2.03, and 1.0x to read.
@NullMarked
package org.sinergija.projects.iati;

import org.jspecify.annotations.NullMarked;
