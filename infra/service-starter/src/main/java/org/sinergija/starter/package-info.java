/// The settings that every service starts from.
@NullMarked
package org.sinergija.starter;

import org.jspecify.annotations.NullMarked;
