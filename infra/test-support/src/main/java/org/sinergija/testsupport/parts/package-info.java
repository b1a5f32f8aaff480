/// One broker and one store for all tests of a JVM.
@NullMarked
package org.sinergija.testsupport.parts;

import org.jspecify.annotations.NullMarked;
