/// The organisations of the platform as this service knows them, and which of them a file means.
@NullMarked
package org.sinergija.projects.organisation;

import org.jspecify.annotations.NullMarked;
