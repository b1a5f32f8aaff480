/// Proof that records, schemas, examples, the released copies and the AsyncAPI document say the same.
@NullMarked
package org.sinergija.contracts.schema;

import org.jspecify.annotations.NullMarked;
