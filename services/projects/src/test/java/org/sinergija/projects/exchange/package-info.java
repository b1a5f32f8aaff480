/// Tests of what readers of files find in our code lists.
@NullMarked
package org.sinergija.projects.exchange;

import org.jspecify.annotations.NullMarked;
