/// What organisations are called.
@NullMarked
package org.sinergija.events.organisation;

import org.jspecify.annotations.NullMarked;
