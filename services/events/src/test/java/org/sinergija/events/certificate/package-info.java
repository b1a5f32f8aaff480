@NullMarked
package org.sinergija.events.certificate;

import org.jspecify.annotations.NullMarked;
