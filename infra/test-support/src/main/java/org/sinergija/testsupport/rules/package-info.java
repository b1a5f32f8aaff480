/// The house rules that a machine can check.
@NullMarked
package org.sinergija.testsupport.rules;

import org.jspecify.annotations.NullMarked;
