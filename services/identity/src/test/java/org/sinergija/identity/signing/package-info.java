/// The keys that sign all tokens, from the announcement to the last token's end.
@NullMarked
package org.sinergija.identity.signing;

import org.jspecify.annotations.NullMarked;
