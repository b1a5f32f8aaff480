package org.sinergija.starter.web.binding;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import jakarta.validation.executable.ExecutableValidator;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Nullness;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.jsontype.TypeIdResolver;

/// Notes each fault with its place and lets the binding go on with nothing in that place.
final class FaultRecorder extends DeserializationProblemHandler {
    private static final Logger log = LoggerFactory.getLogger(FaultRecorder.class);

    private final Faults faults;
    private final ExecutableValidator constraints;

    FaultRecorder(Faults faults, ExecutableValidator constraints) {
        this.faults = faults;
        this.constraints = constraints;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // is it the very same parser?
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer, Object beanOrClass, String name) {
        // The unknown properties of a record come from a buffer, when its parser stands at the record's end.
        String pointer = parser == context.getParser()
                ? pointer(context)
                : pointer(context) + "/" + name.replace("~", "~0").replace("/", "~1");
        Collection<Object> known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        faults.add(pointer, known == null || known.isEmpty()
                ? "is unknown"
                : "is unknown; known are %s"
                        .formatted(known.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String reason) {
        faults.add(pointer(context), "\"%s\" must be %s".formatted(Expected.shown(key), Expected.of(type)));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value,
            String reason) {
        faults.add(pointer(context), "must be %s, not \"%s\"".formatted(Expected.of(type), Expected.shown(value)));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value,
            String reason) {
        faults.add(pointer(context),
                "must be %s, not %s".formatted(Expected.of(type), Expected.shown(value.toString())));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token,
            JsonParser parser, @Nullable String reason) {
        refuse(parser, type.getRawClass());
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(DeserializationContext context, Class<?> type,
            @Nullable ValueInstantiator instantiator, JsonParser parser, @Nullable String reason) {
        refuse(parser, type);
        return null;
    }

    /// The value that the parser is at, or has just entered.
    private void refuse(JsonParser parser, Class<?> type) {
        JsonPointer place = parser.streamReadContext().pathAsPointer();
        boolean entered = parser.currentToken() == JsonToken.PROPERTY_NAME;
        faults.add((entered ? place.head() : place).toString(),
                "must be %s, not %s".formatted(Expected.of(type), Expected.is(parser.currentToken())));
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
        }
        parser.skipChildren();
    }

    @Override
    public JavaType handleUnknownTypeId(DeserializationContext context, JavaType base, String id,
            TypeIdResolver resolver, String reason) {
        faults.add(pointer(context), "\"%s\" is no known kind".formatted(Expected.shown(id)));
        return context.constructType(Void.class);
    }

    @Override
    public JavaType handleMissingTypeId(DeserializationContext context, JavaType base, TypeIdResolver resolver,
            String reason) {
        faults.add(pointer(context), "does not say of what kind it is");
        return context.constructType(Void.class);
    }

    @Override
    public @Nullable Object handleInstantiationProblem(DeserializationContext context, Class<?> type,
            @Nullable Object argument, Throwable problem) {
        String pointer = pointer(context);
        if (type.isRecord() && argument instanceof Object[] arguments) {
            addMissing(pointer, arguments, canonical(type));
        }
        Throwable cause = cause(problem);
        if (cause instanceof Faults.Enough enough) {
            throw enough;
        }
        if (cause instanceof InvalidValue invalid) {
            for (Fault fault : invalid.faults()) {
                faults.add(pointer + fault.pointer(), fault.detail());
            }
        } else if (!faults.isSaid(pointer)) {
            // Our rules say what is wrong; anything else is a value record that forgot to.
            if (!(cause instanceof IllegalArgumentException || cause instanceof DateTimeException)) {
                log.atWarn().setCause(cause).addKeyValue("type", type.getName()).log("Value refused without a reason");
            }
            String message = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
            faults.add(pointer, message == null ? "is not valid" : message);
        }
        return null;
    }

    /// What the record's own constructor could not tell any more.
    private void addMissing(String pointer, Object[] arguments, Constructor<?> constructor) {
        Parameter[] parameters = constructor.getParameters();
        for (int i = 0; i < Math.min(parameters.length, arguments.length); i++) {
            if (arguments[i] == null && Nullness.forParameter(parameters[i]) == Nullness.NON_NULL) {
                faults.add(pointer + "/" + parameters[i].getName(), "is required");
            }
        }
        constraints.validateConstructorParameters(constructor, arguments).stream().map(Violations::fault)
                .forEach(fault -> faults.add(pointer + fault.pointer(), fault.detail()));
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has its canonical constructor", impossible);
        }
    }

    private static Throwable cause(Throwable problem) {
        Throwable cause = problem;
        while (cause instanceof JacksonException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /// At the end of a record the parser's context is the one around it, whose current place is the record.
    private static String pointer(DeserializationContext context) {
        return context.getParser().streamReadContext().pathAsPointer().toString();
    }
}
