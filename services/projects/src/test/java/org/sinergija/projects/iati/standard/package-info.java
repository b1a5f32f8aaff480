/// Tests of the shape of 2.03 and of the words of 1.0x.
@NullMarked
package org.sinergija.projects.iati.standard;

import org.jspecify.annotations.NullMarked;
