/// Tests of imports.
@NullMarked
package org.sinergija.projects.imports;

import org.jspecify.annotations.NullMarked;
