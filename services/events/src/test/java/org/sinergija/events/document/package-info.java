@NullMarked
package org.sinergija.events.document;

import org.jspecify.annotations.NullMarked;
