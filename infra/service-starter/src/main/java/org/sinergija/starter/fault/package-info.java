/// The few ways in which the domain says no.
@NullMarked
package org.sinergija.starter.fault;

import org.jspecify.annotations.NullMarked;
