/// What is on the topics, as any client of Kafka sees it.
@NullMarked
package org.sinergija.testsupport.probe;

import org.jspecify.annotations.NullMarked;
