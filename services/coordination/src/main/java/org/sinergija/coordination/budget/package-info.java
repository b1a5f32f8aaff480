/// Budgets added up, by currency.
@NullMarked
package org.sinergija.coordination.budget;

import org.jspecify.annotations.NullMarked;
