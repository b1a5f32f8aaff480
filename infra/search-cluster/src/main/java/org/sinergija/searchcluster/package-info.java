/// OpenSearch for tests.
@NullMarked
package org.sinergija.searchcluster;

import org.jspecify.annotations.NullMarked;
