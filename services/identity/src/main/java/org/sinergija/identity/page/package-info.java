/// What people see of identity: plain pages that work without scripts, in six languages.
@NullMarked
package org.sinergija.identity.page;

import org.jspecify.annotations.NullMarked;
