/// Tests of weights and of learning them.
@NullMarked
package org.sinergija.coordination.weights;

import org.jspecify.annotations.NullMarked;
