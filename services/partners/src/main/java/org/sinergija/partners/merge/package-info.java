/// Decisions that two organisations are one, and that they are not.
@NullMarked
package org.sinergija.partners.merge;

import org.jspecify.annotations.NullMarked;
