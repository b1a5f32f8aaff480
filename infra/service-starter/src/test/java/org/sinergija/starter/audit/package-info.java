/// What is on record of those who act, those who are refused and those who read.
@NullMarked
package org.sinergija.starter.audit;

import org.jspecify.annotations.NullMarked;
