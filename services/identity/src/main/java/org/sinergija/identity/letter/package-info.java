/// Letters with links: the way in for who is invited, and back for who forgot the password.
@NullMarked
package org.sinergija.identity.letter;

import org.jspecify.annotations.NullMarked;
