/// Brings notices as letters by e-mail: once each, in time, and to nobody who does not want them.
@NullMarked
package org.sinergija.notifications.mail;

import org.jspecify.annotations.NullMarked;
