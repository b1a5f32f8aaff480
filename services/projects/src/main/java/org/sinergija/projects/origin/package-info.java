/// Where an initiative came from: the record of a file that it was made of, as it was, and what imports did with it.
@NullMarked
package org.sinergija.projects.origin;

import org.jspecify.annotations.NullMarked;
