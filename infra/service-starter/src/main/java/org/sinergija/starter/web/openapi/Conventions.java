package org.sinergija.starter.web.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.IfMatch;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/// Adds to each operation what the conventions of the contract make of its handler's signature: headers, parameters of
/// lists, and the answers to requests that go wrong.
final class Conventions implements GlobalOperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String subject = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        nameIt(operation, subject, handler.getMethod().getName());
        Signature signature = Signature.of(handler);
        parameters(signature).forEach(operation::addParametersItem);
        addSuccessHeaders(operation, signature);
        for (String status : failures(signature, operation)) {
            operation.getResponses().addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + status));
        }
        return operation;
    }

    private static void nameIt(Operation operation, String subject, String method) {
        operation.setOperationId(Character.toLowerCase(subject.charAt(0)) + subject.substring(1) + "." + method);
        String words = method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        if (operation.getSummary() == null) {
            operation.setSummary(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
    }

    private static List<Parameter> parameters(Signature signature) {
        Stream.Builder<Parameter> parameters = Stream.builder();
        if (signature.takes(IfMatch.class)) {
            parameters.add(referred("IfMatch"));
        }
        if (signature.shows()) {
            parameters.add(referred("IfNoneMatch"));
        }
        if (signature.posts()) {
            parameters.add(referred("IdempotencyKey"));
        }
        if (signature.takes(Paging.class)) {
            parameters.add(referred("Limit")).add(referred("Cursor"));
            signature.sortable().ifPresent(names -> parameters.add(sort(names)));
        }
        return parameters.build().toList();
    }

    private static Parameter referred(String name) {
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    private static Parameter sort(List<String> names) {
        JsonSchema item = new JsonSchema();
        item.typesItem("string");
        item.setEnum(names.stream().flatMap(name -> Stream.of(name, "-" + name)).map(Object.class::cast).toList());
        JsonSchema list = new JsonSchema();
        list.typesItem("array");
        list.setItems(item);
        return new Parameter().name("sort").in("query").style(Parameter.StyleEnum.FORM).explode(false).schema(list)
                .description("What to sort by, the most important first; - before what is to fall.");
    }

    private static void addSuccessHeaders(Operation operation, Signature signature) {
        operation.getResponses().forEach((status, response) -> {
            response.addHeaderObject("X-Trace-Id", header("TraceId"));
            if (signature.sendsFile()) {
                response.setContent(file(signature));
            }
            if (signature.shows() || signature.answers(ResponseEntity.class)) {
                response.addHeaderObject("ETag", header("ETag"));
            }
            if (signature.answers(Slice.class)) {
                response.addHeaderObject("Link", header("Link"));
            }
            if (status.equals("201")) {
                response.addHeaderObject("Location", header("Location"));
            }
        });
    }

    private static Content file(Signature signature) {
        JsonSchema text = new JsonSchema();
        text.typesItem("string");
        Content content = new Content();
        signature.mediaTypes().forEach(type -> content.addMediaType(type, new MediaType().schema(text)));
        return content;
    }

    private static Header header(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    private static Set<String> failures(Signature signature, Operation operation) {
        Set<String> failures = new TreeSet<>(Set.of("503"));
        boolean queried = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(Conventions::isOfTheQuery);
        if (queried || operation.getRequestBody() != null) {
            failures.add("400");
        }
        if (signature.takesAnnotated(PathVariable.class)) {
            failures.add("404");
        }
        if (operation.getRequestBody() != null) {
            failures.addAll(Set.of("413", "415"));
        }
        if (signature.takes(IfMatch.class)) {
            failures.addAll(Set.of("400", "412", "428"));
        }
        if (signature.posts()) {
            failures.addAll(Set.of("400", "422"));
        }
        if (!signature.sendsFile()) {
            failures.add(signature.shows() ? "304" : "409");
        }
        return failures;
    }

    private static boolean isOfTheQuery(Parameter parameter) {
        return "query".equals(parameter.getIn()) || "#/components/parameters/Limit".equals(parameter.get$ref());
    }
}
