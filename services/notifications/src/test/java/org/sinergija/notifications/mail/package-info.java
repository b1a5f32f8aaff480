@NullMarked
package org.sinergija.notifications.mail;

import org.jspecify.annotations.NullMarked;
