@NullMarked
package org.sinergija.local.mailbox;

import org.jspecify.annotations.NullMarked;
