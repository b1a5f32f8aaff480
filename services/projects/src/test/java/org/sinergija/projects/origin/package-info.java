/// Tests of what is kept of files.
@NullMarked
package org.sinergija.projects.origin;

import org.jspecify.annotations.NullMarked;
