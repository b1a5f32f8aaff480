/// Text of the region's languages and scripts, as all services compare it.
@NullMarked
package org.sinergija.starter.text;

import org.jspecify.annotations.NullMarked;
