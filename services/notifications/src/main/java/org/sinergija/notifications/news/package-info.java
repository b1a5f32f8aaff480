/// What of all that happens is news to people who asked to hear of it, kept for a season.
@NullMarked
package org.sinergija.notifications.news;

import org.jspecify.annotations.NullMarked;
