/// The register of partners: who they are, whom to ask there, and where they help.
@NullMarked
package org.sinergija.partners;

import org.jspecify.annotations.NullMarked;
