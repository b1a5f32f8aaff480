/// The parts of the binding that need no service to be tried.
@NullMarked
package org.sinergija.starter.web.binding;

import org.jspecify.annotations.NullMarked;
