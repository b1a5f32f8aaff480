/// Events for people: seminars, workshops, study visits.
@NullMarked
package org.sinergija.contracts.event;

import org.jspecify.annotations.NullMarked;
