/// What aggregates are built of, tried without a store.
@NullMarked
package org.sinergija.starter.aggregate;

import org.jspecify.annotations.NullMarked;
