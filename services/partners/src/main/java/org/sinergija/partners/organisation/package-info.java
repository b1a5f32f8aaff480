/// Organisations: their entry, whether they take part, and that none is entered twice.
@NullMarked
package org.sinergija.partners.organisation;

import org.jspecify.annotations.NullMarked;
