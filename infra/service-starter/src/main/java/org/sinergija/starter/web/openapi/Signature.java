package org.sinergija.starter.web.openapi;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sinergija.starter.web.download.Download;
import org.sinergija.starter.web.paging.Sortable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/// What a handler takes and gives.
record Signature(Set<RequestMethod> methods, List<String> mediaTypes, List<MethodParameter> parameters,
        Class<?> answer) {
    static Signature of(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return new Signature(mapping == null ? Set.of() : Set.of(mapping.method()),
                mapping == null ? List.of() : List.of(mapping.produces()), List.of(handler.getMethodParameters()),
                handler.getMethod().getReturnType());
    }

    /// Whether it shows something at its version, which the caller may have already.
    boolean shows() {
        return methods.contains(RequestMethod.GET) && !sendsFile();
    }

    boolean sendsFile() {
        return takes(Download.class);
    }

    boolean posts() {
        return methods.contains(RequestMethod.POST);
    }

    boolean takes(Class<?> type) {
        return parameters.stream().anyMatch(parameter -> parameter.getParameterType().equals(type));
    }

    boolean takesAnnotated(Class<? extends Annotation> annotation) {
        return parameters.stream().anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    boolean answers(Class<?> type) {
        return answer.equals(type);
    }

    /// The names that a list may be sorted by, if any.
    Optional<List<String>> sortable() {
        return parameters.stream().map(parameter -> parameter.getParameterAnnotation(Sortable.class))
                .flatMap(Stream::ofNullable).findFirst()
                .map(sortable -> Arrays.stream(sortable.value()).map(entry -> entry.replaceFirst(":.*", "")).toList());
    }
}
