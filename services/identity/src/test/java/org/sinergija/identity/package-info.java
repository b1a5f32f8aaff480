/// Who people and machines are: an OpenID Connect provider for those who have none.
@NullMarked
package org.sinergija.identity;

import org.jspecify.annotations.NullMarked;
