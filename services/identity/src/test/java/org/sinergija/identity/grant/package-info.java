/// What people and machines were let into: authorisations with their tokens, and consents.
@NullMarked
package org.sinergija.identity.grant;

import org.jspecify.annotations.NullMarked;
