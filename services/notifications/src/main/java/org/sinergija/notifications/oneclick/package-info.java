/// The pages that a letter's links lead to.
@NullMarked
package org.sinergija.notifications.oneclick;

import org.jspecify.annotations.NullMarked;
