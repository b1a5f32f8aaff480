package org.sinergija.starter.web.binding;

import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.sinergija.contracts.value.Fault;

/// Constraint violations with their place in the body.
final class Violations {
    private static final Set<ElementKind> NAMED = EnumSet.of(ElementKind.PROPERTY, ElementKind.PARAMETER);

    private Violations() {}

    static Fault fault(ConstraintViolation<?> violation) {
        return new Fault(pointer(violation.getPropertyPath()), violation.getMessage());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object step = node.getIndex() == null ? node.getKey() : node.getIndex();
                if (step != null) {
                    append(pointer, step.toString());
                }
            }
            if (NAMED.contains(node.getKind()) && node.getName() != null) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
