/// The keys of a service, each for one purpose, and the marks made with them.
@NullMarked
package org.sinergija.starter.key;

import org.jspecify.annotations.NullMarked;
