/// One offence against each house rule.
@NullMarked
package offences;

import org.jspecify.annotations.NullMarked;
