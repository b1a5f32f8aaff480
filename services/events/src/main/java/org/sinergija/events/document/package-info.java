/// Pages for people, in their language: as HTML, and as PDF.
@NullMarked
package org.sinergija.events.document;

import org.jspecify.annotations.NullMarked;
