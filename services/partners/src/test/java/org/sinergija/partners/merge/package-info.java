/// Merges of organisations and their reversals, over HTTP.
@NullMarked
package org.sinergija.partners.merge;

import org.jspecify.annotations.NullMarked;
