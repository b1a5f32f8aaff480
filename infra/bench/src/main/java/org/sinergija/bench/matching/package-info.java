/// Subscriptions matched against happenings, by index and one by one.
@NullMarked
package org.sinergija.bench.matching;

import org.jspecify.annotations.NullMarked;
