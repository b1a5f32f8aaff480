/// What a service says to people who ask for what it keeps of them, or have it erased.
@NullMarked
package org.sinergija.starter.person;

import org.jspecify.annotations.NullMarked;
