/// The programs that may ask for tokens: the platform's own, those of the settings, and machines that organisations registered.
@NullMarked
package org.sinergija.identity.client;

import org.jspecify.annotations.NullMarked;
