/// Who registers for an event, and what they are told; personal data, which never leaves this service but in an answer.
@NullMarked
package org.sinergija.events.registration;

import org.jspecify.annotations.NullMarked;
