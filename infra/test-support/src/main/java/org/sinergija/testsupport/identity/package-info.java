/// An identity provider for tests, whose tokens say whatever a test wants.
@NullMarked
package org.sinergija.testsupport.identity;

import org.jspecify.annotations.NullMarked;
