/// How people prove who they are, and how those who fail are slowed down.
@NullMarked
package org.sinergija.identity.proof;

import org.jspecify.annotations.NullMarked;
