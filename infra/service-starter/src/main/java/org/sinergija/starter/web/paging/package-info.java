/// Long lists in pages that stay stable while others write.
@NullMarked
package org.sinergija.starter.web.paging;

import org.jspecify.annotations.NullMarked;
