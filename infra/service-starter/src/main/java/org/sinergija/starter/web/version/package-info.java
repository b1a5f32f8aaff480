/// Which version a request is about, and which version an answer shows.
@NullMarked
package org.sinergija.starter.web.version;

import org.jspecify.annotations.NullMarked;
