/// Who did what, for whom, when and in which trace: written before it is done, and never changed.
@NullMarked
package org.sinergija.starter.audit;

import org.jspecify.annotations.NullMarked;
