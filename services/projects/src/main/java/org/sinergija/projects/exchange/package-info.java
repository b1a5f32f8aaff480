/// What files of other systems say of initiatives, whatever their format.
@NullMarked
package org.sinergija.projects.exchange;

import org.jspecify.annotations.NullMarked;
