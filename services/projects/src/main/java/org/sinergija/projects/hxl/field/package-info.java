/// What the columns of a table tell of an activity, in the terms of the register.
@NullMarked
package org.sinergija.projects.hxl.field;

import org.jspecify.annotations.NullMarked;
