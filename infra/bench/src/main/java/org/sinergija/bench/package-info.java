/// Measurements of the running platform, each against a baseline in the same run.
@NullMarked
package org.sinergija.bench;

import org.jspecify.annotations.NullMarked;
