/// Tests of kept files.
@NullMarked
package org.sinergija.projects.upload;

import org.jspecify.annotations.NullMarked;
