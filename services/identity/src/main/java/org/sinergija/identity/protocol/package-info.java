/// OpenID Connect and OAuth 2.0 as the world sees them: endpoints, what tokens say, who may call.
@NullMarked
package org.sinergija.identity.protocol;

import org.jspecify.annotations.NullMarked;
