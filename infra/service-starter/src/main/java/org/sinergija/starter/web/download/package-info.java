/// Files that are made while they are sent.
@NullMarked
package org.sinergija.starter.web.download;

import org.jspecify.annotations.NullMarked;
