/// Good practices: what worked elsewhere, told in thirteen fields.
@NullMarked
package org.sinergija.projects.goodpractice;

import org.jspecify.annotations.NullMarked;
