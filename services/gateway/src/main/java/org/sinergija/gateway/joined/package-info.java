/// Questions that one service alone cannot answer.
@NullMarked
package org.sinergija.gateway.joined;

import org.jspecify.annotations.NullMarked;
