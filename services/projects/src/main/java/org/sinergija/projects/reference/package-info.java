/// The code lists of the public contract, with labels in all the languages.
@NullMarked
package org.sinergija.projects.reference;

import org.jspecify.annotations.NullMarked;
