package org.sinergija.starter.web.binding;

import java.util.ArrayList;
import java.util.List;

import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.web.problem.ControlCharacters;
import org.sinergija.starter.web.problem.Problem;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.util.TokenBuffer;

/// Reads a body's tokens once, before anything is bound: refuses what is no JSON, and finds what is wrong whatever the
/// target type: control characters, nulls in lists, lists without end, numbers that nobody can mean.
final class BodyScan {
    private static final int NAME_LENGTH = 256;
    private static final int NUMBER_LENGTH = 100;
    private static final int EXPONENT = 100;

    private final JsonFactory factory;
    private final int maxElements;

    BodyScan(BindingSettings settings) {
        maxElements = settings.maxElements();
        factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(settings.maxDepth())
                        .maxNameLength(NAME_LENGTH).maxNumberLength(NUMBER_LENGTH)
                        .maxStringLength((int) settings.maxSize().toBytes()).build())
                .build();
    }

    /// The tokens of the body, without what exceeds a list's limit.
    TokenBuffer tokens(byte[] body, Faults faults) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), body)) {
            return tokens(parser, faults);
        }
    }

    private TokenBuffer tokens(JsonParser parser, Faults faults) {
        TokenBuffer tokens = TokenBuffer.forGeneration();
        List<int[]> open = new ArrayList<>();
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw malformed(parser, "the body is empty");
            }
            while (token != null) {
                if (token.isStructEnd()) {
                    open.removeLast();
                    tokens.copyCurrentEvent(parser);
                } else if (isTooMany(parser, token, open, faults)) {
                    skip(parser, token);
                } else {
                    copy(parser, token, tokens, faults);
                    if (token.isStructStart()) {
                        open.add(new int[1]);
                    }
                }
                token = parser.nextToken();
                if (open.isEmpty() && token != null) {
                    throw malformed(parser, "there is more after the end of the value");
                }
            }
        } catch (JacksonException unreadable) {
            // Jackson's limits name their own constants.
            throw malformed(parser, unreadable.getOriginalMessage().replaceAll(",? ?\\(?from `[^`]*`\\)?", ""));
        }
        return tokens;
    }

    private boolean isTooMany(JsonParser parser, JsonToken token, List<int[]> open, Faults faults) {
        boolean counts = token == JsonToken.PROPERTY_NAME || parser.streamReadContext().inArray()
                || (token.isStructStart() && isElement(parser));
        if (!counts || open.isEmpty()) {
            return false;
        }
        int before = open.getLast()[0]++;
        if (before == maxElements) {
            faults.add(parser.streamReadContext().pathAsPointer().head().toString(),
                    "has more than %d elements".formatted(maxElements));
        }
        return before >= maxElements;
    }

    private static boolean isElement(JsonParser parser) {
        return parser.streamReadContext().getParent() != null && parser.streamReadContext().getParent().inArray();
    }

    private static void skip(JsonParser parser, JsonToken token) {
        if (token == JsonToken.PROPERTY_NAME) {
            parser.nextToken();
        }
        parser.skipChildren();
    }

    private static void copy(JsonParser parser, JsonToken token, TokenBuffer tokens, Faults faults) {
        if (token == JsonToken.PROPERTY_NAME && ControlCharacters.areIn(parser.currentName())) {
            faults.add(parser.streamReadContext().pathAsPointer().head().toString(),
                    "has a property name with a control character");
        } else if (token == JsonToken.VALUE_STRING && ControlCharacters.areIn(parser.getString())) {
            faults.add(pointer(parser), "must not contain control characters");
        } else if (token == JsonToken.VALUE_NULL && parser.streamReadContext().inArray()) {
            faults.add(pointer(parser), "must not be null");
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT && isOutOfRange(parser.getString())) {
            faults.add(pointer(parser), "is out of range");
            tokens.writeNumber(0);
            return;
        }
        tokens.copyCurrentEvent(parser);
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static boolean isOutOfRange(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e < 0) {
            return false;
        }
        String exponent = number.substring(e + 1).replaceFirst("^[+-]?0*", "");
        return exponent.length() > 3 || (!exponent.isEmpty() && Integer.parseInt(exponent) > EXPONENT);
    }

    private static ErrorResponseException malformed(JsonParser parser, String reason) {
        TokenStreamLocation place = parser.currentLocation();
        String detail = "Malformed JSON at line %d, column %d: %s".formatted(place.getLineNr(), place.getColumnNr(),
                reason);
        return Problem.MALFORMED_REQUEST.refusing(detail, List.of(new Fault(pointer(parser), detail)));
    }
}
