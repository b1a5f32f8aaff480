/// Tests of what columns tell.
@NullMarked
package org.sinergija.projects.hxl.field;

import org.jspecify.annotations.NullMarked;
