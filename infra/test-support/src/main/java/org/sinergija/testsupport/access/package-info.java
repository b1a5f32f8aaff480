/// The table of who may do what, held against a running service.
@NullMarked
package org.sinergija.testsupport.access;

import org.jspecify.annotations.NullMarked;
