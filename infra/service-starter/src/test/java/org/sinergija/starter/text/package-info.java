/// Tests of the text that all services compare.
@NullMarked
package org.sinergija.starter.text;

import org.jspecify.annotations.NullMarked;
