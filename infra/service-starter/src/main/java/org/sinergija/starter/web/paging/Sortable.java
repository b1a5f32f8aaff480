package org.sinergija.starter.web.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the callers of a list may sort by. Without it a list has one order: that of creation.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sortable {
    /// Names as in the answer; `name:field` where the store keeps it under another name.
    String[] value();

    /// The order where a caller asks for none, as in `sort`; that of creation unless said.
    String initially() default "";
}
