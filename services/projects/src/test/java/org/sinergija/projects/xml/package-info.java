/// Tests of reading and writing XML.
@NullMarked
package org.sinergija.projects.xml;

import org.jspecify.annotations.NullMarked;
