/// Tests of the service as a whole.
@NullMarked
package org.sinergija.projects;

import org.jspecify.annotations.NullMarked;
