/// All data of the platform on this machine in one file, and back.
@NullMarked
package org.sinergija.local.backup;

import org.jspecify.annotations.NullMarked;
