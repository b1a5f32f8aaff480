/// XML that strangers send, read element by element with flat memory, and written again.
@NullMarked
package org.sinergija.projects.xml;

import org.jspecify.annotations.NullMarked;
