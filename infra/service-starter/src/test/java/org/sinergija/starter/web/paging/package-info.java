/// Tests of pages that no store holds.
@NullMarked
package org.sinergija.starter.web.paging;

import org.jspecify.annotations.NullMarked;
