/// Takes all letters that the platform on this machine sends, and shows them to whoever sits at it.
@NullMarked
package org.sinergija.local.mailbox;

import org.jspecify.annotations.NullMarked;
