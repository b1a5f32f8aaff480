/// What a client sees of a service: a little service of things, tried over HTTP.
@NullMarked
package org.sinergija.starter.web;

import org.jspecify.annotations.NullMarked;
