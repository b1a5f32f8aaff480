/// Tables whose columns have HXL tags (hxlstandard.org, 1.1), whatever is done in them.
@NullMarked
package org.sinergija.projects.hxl.table;

import org.jspecify.annotations.NullMarked;
