/// The register of initiatives.
@NullMarked
package org.sinergija.projects;

import org.jspecify.annotations.NullMarked;
