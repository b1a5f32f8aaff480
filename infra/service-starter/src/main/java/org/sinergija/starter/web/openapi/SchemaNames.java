package org.sinergija.starter.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/// Names schemas so that the `View` of one feature is not taken for that of another.
final class SchemaNames extends TypeNameResolver {
    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null
                ? type.getSimpleName()
                : around.getSimpleName().replaceFirst("Controller$", "") + type.getSimpleName();
    }
}
