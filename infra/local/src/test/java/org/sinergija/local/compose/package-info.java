/// What the files for containers promise.
@NullMarked
package org.sinergija.local.compose;

import org.jspecify.annotations.NullMarked;
