/// Tables as spreadsheets and people write them: in any letters, with any separator, their dates and numbers in any manner.
@NullMarked
package org.sinergija.projects.csv;

import org.jspecify.annotations.NullMarked;
