/// Signed links that let the reader of a letter do one thing, without signing in.
@NullMarked
package org.sinergija.notifications.link;

import org.jspecify.annotations.NullMarked;
