/// The register as files that other systems read.
@NullMarked
package org.sinergija.projects.exports;

import org.jspecify.annotations.NullMarked;
