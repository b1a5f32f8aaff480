/// Tables of who does what where (3W) with HXL tags, read into the register and written from it.
@NullMarked
package org.sinergija.projects.hxl;

import org.jspecify.annotations.NullMarked;
