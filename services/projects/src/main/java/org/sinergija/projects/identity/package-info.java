/// Which initiative an external id belongs to: one alone, whoever says it.
@NullMarked
package org.sinergija.projects.identity;

import org.jspecify.annotations.NullMarked;
