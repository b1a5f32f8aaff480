/// How many bits of evidence each factor gives, as read from a file and as learnt from labelled pairs, without any framework.
@NullMarked
package org.sinergija.coordination.weights;

import org.jspecify.annotations.NullMarked;
