package org.sinergija.starter.web.binding;

import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/// Turns bodies into objects that meet their constraints, or refuses them with every fault at once.
final class RequestBodies {
    private final BodyScan scan;
    private final JsonMapper mapper;
    private final Validator validator;

    RequestBodies(BodyScan scan, JsonMapper mapper, Validator validator) {
        this.scan = scan;
        this.mapper = mapper.rebuild().addModule(StrictModule.module()).build();
        this.validator = validator;
    }

    JsonMapper mapper() {
        return mapper;
    }

    Object read(byte[] body, ObjectReader reader) {
        Faults faults = new Faults();
        @Nullable
        Object bound = null;
        try {
            TokenBuffer tokens = scan.tokens(body, faults);
            bound = bind(tokens, reader, faults);
            if (bound == null) {
                faults.add("", "is required");
            } else {
                validate(bound, faults);
            }
        } catch (Faults.Enough enough) {
            // the rest can wait until these are mended
        }
        if (bound == null || !faults.isEmpty()) {
            throw faults.refusal();
        }
        return bound;
    }

    private @Nullable Object bind(TokenBuffer tokens, ObjectReader reader, Faults faults) {
        try (JsonParser parser = tokens.asParser()) {
            return reader.withHandler(new FaultRecorder(faults, validator.forExecutables())).readValue(parser);
        } catch (InvalidDefinitionException ours) {
            throw ours;
        } catch (JacksonException refused) {
            if (!(refused.getCause() instanceof Faults.Enough)) {
                faults.add(pointer(refused), "cannot be read");
            }
            return null;
        }
    }

    private static String pointer(JacksonException refused) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : refused.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return pointer.toString();
    }

    private void validate(Object bound, Faults faults) {
        Set<ConstraintViolation<Object>> violations = validator.validate(bound);
        violations.stream().map(Violations::fault)
                .sorted((left, right) -> left.pointer().compareTo(right.pointer()))
                .forEach(fault -> faults.add(fault.pointer(), fault.detail()));
    }
}
