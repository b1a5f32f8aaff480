/// What is held about a person, told and erased on request.
@NullMarked
package org.sinergija.notifications.person;

import org.jspecify.annotations.NullMarked;
