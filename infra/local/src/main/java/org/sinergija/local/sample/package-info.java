/// The sample register, loaded as any client would write it.
@NullMarked
package org.sinergija.local.sample;

import org.jspecify.annotations.NullMarked;
