/// Tests of known organisations.
@NullMarked
package org.sinergija.projects.organisation;

import org.jspecify.annotations.NullMarked;
