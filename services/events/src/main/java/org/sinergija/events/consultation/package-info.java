/// Online consultations: a call with questions, what is contributed, and the reply that consolidates it.
@NullMarked
package org.sinergija.events.consultation;

import org.jspecify.annotations.NullMarked;
