/// A package named by no feature.
@NullMarked
package offences.util;

import org.jspecify.annotations.NullMarked;
