/// The broker and the store in containers, for `mvn verify -Pcontainers`.
@NullMarked
package org.sinergija.testsupport.container;

import org.jspecify.annotations.NullMarked;
