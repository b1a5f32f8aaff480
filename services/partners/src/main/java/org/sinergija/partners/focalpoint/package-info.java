/// Whom to ask in an organisation; personal data, which never leaves this service but in an answer.
@NullMarked
package org.sinergija.partners.focalpoint;

import org.jspecify.annotations.NullMarked;
