/// Where test processes listen.
@NullMarked
package org.sinergija.testsupport.port;

import org.jspecify.annotations.NullMarked;
