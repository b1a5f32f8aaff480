/// Tests of tags and of the rows that hold them.
@NullMarked
package org.sinergija.projects.hxl.table;

import org.jspecify.annotations.NullMarked;
