package org.sinergija.starter.web.problem;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// The faults of query parameters and forms, in Spring's words put into ours.
final class BadInput {
    private static final int SHOWN = 60;

    private BadInput() {}

    /// Empty if the failure is none of the request's parameters or body.
    static Optional<List<Fault>> of(Exception failure) {
        return Optional.ofNullable(switch (failure) {
            case InvalidRequest bad -> bad.faults();
            case InvalidValue bad -> bad.faults();
            case BindException bad -> of(bad.getBindingResult());
            case HandlerMethodValidationException bad when !bad.isForReturnValue() -> of((MethodValidationResult) bad);
            case MissingServletRequestParameterException bad -> List
                    .of(new Fault("/" + bad.getParameterName(), "is required"));
            case MethodArgumentTypeMismatchException bad when !bad.getParameter()
                    .hasParameterAnnotation(PathVariable.class) ->
                List
                        .of(new Fault("/" + bad.getName(), mismatch(bad)));
            case HttpMessageNotReadableException bad when bad.getCause() == null -> List
                    .of(new Fault("", "a body is required"));
            default -> null;
        });
    }

    private static List<Fault> of(BindingResult result) {
        return result.getAllErrors().stream().map(BadInput::of).toList();
    }

    private static List<Fault> of(MethodValidationResult result) {
        List<Fault> faults = new ArrayList<>();
        for (ParameterValidationResult parameter : result.getParameterValidationResults()) {
            String name = "/" + parameter.getMethodParameter().getParameterName();
            if (parameter instanceof ParameterErrors errors) {
                faults.addAll(of((BindingResult) errors));
            } else {
                String place = parameter.getContainerIndex() == null
                        ? name
                        : name + "/" + parameter.getContainerIndex();
                parameter.getResolvableErrors().forEach(error -> faults.add(new Fault(place, message(error))));
            }
        }
        return faults;
    }

    private static Fault of(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return new Fault("", message(error));
        }
        String pointer = "/" + field.getField().replace("]", "").replace('[', '/').replace('.', '/');
        if (field.isBindingFailure() && field.contains(TypeMismatchException.class)) {
            return new Fault(pointer, mismatch(field.unwrap(TypeMismatchException.class)));
        }
        return new Fault(pointer, message(error));
    }

    private static String message(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }

    private static String mismatch(TypeMismatchException mismatch) {
        for (@Nullable
        Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return invalid.faults().stream().map(Fault::detail).distinct().collect(Collectors.joining("; "));
            }
        }
        String value = String.valueOf(mismatch.getValue());
        return "must be %s, not \"%s\"".formatted(expected(mismatch.getRequiredType()),
                value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
        }
        if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == java.time.LocalDate.class) {
            return "a day such as 2026-10-16";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a time such as 2026-10-16T09:00:00Z";
        }
        return type == UUID.class ? "an id (UUID)" : "a " + type.getSimpleName();
    }
}
