/// Learns from what people decide of overlaps: shows what that would change, and changes it when asked to.
@NullMarked
package org.sinergija.coordination.learning;

import org.jspecify.annotations.NullMarked;
