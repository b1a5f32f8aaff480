@NullMarked
package org.sinergija.events.registration;

import org.jspecify.annotations.NullMarked;
