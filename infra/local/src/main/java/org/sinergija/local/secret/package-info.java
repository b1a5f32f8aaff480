/// Keys and passwords of the platform on this machine, and the tokens that they give.
@NullMarked
package org.sinergija.local.secret;

import org.jspecify.annotations.NullMarked;
