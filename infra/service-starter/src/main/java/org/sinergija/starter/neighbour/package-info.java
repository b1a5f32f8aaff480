/// Asking another service, since an answer must be fresh.
@NullMarked
package org.sinergija.starter.neighbour;

import org.jspecify.annotations.NullMarked;
