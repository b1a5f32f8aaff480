/// The API document that each service serves about itself.
@NullMarked
package org.sinergija.starter.web.openapi;

import org.jspecify.annotations.NullMarked;
