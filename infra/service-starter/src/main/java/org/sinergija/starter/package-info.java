/// What every service of the platform stands on.
@NullMarked
package org.sinergija.starter;

import org.jspecify.annotations.NullMarked;
