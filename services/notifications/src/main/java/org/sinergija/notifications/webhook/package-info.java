/// What other systems are told as it happens, signed by the Standard Webhooks specification.
@NullMarked
package org.sinergija.notifications.webhook;

import org.jspecify.annotations.NullMarked;
