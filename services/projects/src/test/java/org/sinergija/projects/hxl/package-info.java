/// Tests of tables with HXL tags, read and written.
@NullMarked
package org.sinergija.projects.hxl;

import org.jspecify.annotations.NullMarked;
