@NullMarked
package org.sinergija.starter.key;

import org.jspecify.annotations.NullMarked;
