/// Where people on the move find help, open to everybody.
@NullMarked
package org.sinergija.partners.servicepoint;

import org.jspecify.annotations.NullMarked;
