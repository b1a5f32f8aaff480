@NullMarked
package org.sinergija.notifications.webhook.post;

import org.jspecify.annotations.NullMarked;
