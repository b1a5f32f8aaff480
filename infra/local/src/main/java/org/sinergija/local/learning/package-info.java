/// Has the running platform learn from what people decided of overlaps, and tells what that changes.
@NullMarked
package org.sinergija.local.learning;

import org.jspecify.annotations.NullMarked;
