/// Accounts of people: invited, proven by password and second factor, closed, erased.
@NullMarked
package org.sinergija.identity.account;

import org.jspecify.annotations.NullMarked;
