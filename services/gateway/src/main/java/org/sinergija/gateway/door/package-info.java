/// What each request passes before anything else, and what each answer carries.
@NullMarked
package org.sinergija.gateway.door;

import org.jspecify.annotations.NullMarked;
