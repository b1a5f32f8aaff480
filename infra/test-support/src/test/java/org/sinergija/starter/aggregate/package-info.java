/// Stands for the service starter, which the house rules know by name only.
@NullMarked
package org.sinergija.starter.aggregate;

import org.jspecify.annotations.NullMarked;
