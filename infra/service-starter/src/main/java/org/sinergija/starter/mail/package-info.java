/// Letters on their last steps.
@NullMarked
package org.sinergija.starter.mail;

import org.jspecify.annotations.NullMarked;
