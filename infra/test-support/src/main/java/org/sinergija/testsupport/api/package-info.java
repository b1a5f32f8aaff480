/// Requests over HTTP as any client makes them, and assertions on their answers.
@NullMarked
package org.sinergija.testsupport.api;

import org.jspecify.annotations.NullMarked;
