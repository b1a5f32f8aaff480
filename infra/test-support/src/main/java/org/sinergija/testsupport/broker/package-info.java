/// A real Kafka broker inside this JVM.
@NullMarked
package org.sinergija.testsupport.broker;

import org.jspecify.annotations.NullMarked;
