/// How long it takes until people and systems are told, and for how long what is still on its way has waited.
@NullMarked
package org.sinergija.starter.delivery;

import org.jspecify.annotations.NullMarked;
