@NullMarked
package org.sinergija.projects.exports;

import org.jspecify.annotations.NullMarked;
