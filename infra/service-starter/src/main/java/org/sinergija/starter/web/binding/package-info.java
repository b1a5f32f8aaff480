/// Request bodies read strictly, with every fault of a body in one answer.
@NullMarked
package org.sinergija.starter.web.binding;

import org.jspecify.annotations.NullMarked;
