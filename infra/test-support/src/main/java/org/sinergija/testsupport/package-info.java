/// What every test of the platform stands on.
@NullMarked
package org.sinergija.testsupport;

import org.jspecify.annotations.NullMarked;
