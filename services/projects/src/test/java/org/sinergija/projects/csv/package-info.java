/// Tests of tables as they come.
@NullMarked
package org.sinergija.projects.csv;

import org.jspecify.annotations.NullMarked;
