/// Who is shown what partners show to each other alone.
@NullMarked
package org.sinergija.coordination.audience;

import org.jspecify.annotations.NullMarked;
