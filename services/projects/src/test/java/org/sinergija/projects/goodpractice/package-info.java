@NullMarked
package org.sinergija.projects.goodpractice;

import org.jspecify.annotations.NullMarked;
