/// What is held about a person, told and erased on request.
@NullMarked
package org.sinergija.events.person;

import org.jspecify.annotations.NullMarked;
