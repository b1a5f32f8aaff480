/// Tests of the protocol, on made-up records.
@NullMarked
package org.sinergija.bench.overlap.contender;

import org.jspecify.annotations.NullMarked;
