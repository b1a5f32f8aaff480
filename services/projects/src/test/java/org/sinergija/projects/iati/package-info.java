/// Tests of reading and writing IATI.
@NullMarked
package org.sinergija.projects.iati;

import org.jspecify.annotations.NullMarked;
