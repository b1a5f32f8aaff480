/// A store inside this JVM that speaks MongoDB's wire protocol and keeps what it has acknowledged.
@NullMarked
package org.sinergija.testsupport.store;

import org.jspecify.annotations.NullMarked;
