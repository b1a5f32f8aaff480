/// When two names are the name of one organisation, whatever script, case, order or legal form they are written in.
@NullMarked
package org.sinergija.partners.naming;

import org.jspecify.annotations.NullMarked;
