/// Who belongs to the platform: the first administrator, who invites whom, and how people leave.
@NullMarked
package org.sinergija.identity.member;

import org.jspecify.annotations.NullMarked;
