package org.sinergija.starter.web.binding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// A scalar that is taken only from the kind of JSON value that it is. Jackson would turn a number into text, text into a
/// number and empty text into nothing, and reports what it refuses in ways that end the binding.
final class StrictScalar<T> extends ValueDeserializer<T> {
    private static final Pattern YEAR = Pattern.compile("\\d{4}-.*");
    private static final int UUID_LENGTH = 36;

    private final Class<T> type;
    private final Set<JsonToken> tokens;
    private final Function<JsonParser, T> reading;

    private StrictScalar(Class<T> type, Set<JsonToken> tokens, Function<JsonParser, T> reading) {
        this.type = type;
        this.tokens = tokens;
        this.reading = reading;
    }

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("strict scalars");
        addText(module, String.class, Function.identity());
        addText(module, UUID.class, StrictScalar::uuid);
        addText(module, LocalDate.class, text -> LocalDate.parse(inFourDigits(text)));
        addText(module, LocalDateTime.class, text -> LocalDateTime.parse(inFourDigits(text)));
        addText(module, LocalTime.class, LocalTime::parse);
        addText(module, Instant.class,
                text -> ZonedDateTime.parse(inFourDigits(text), DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant());
        addText(module, ZoneId.class, ZoneId::of);
        addWhole(module, Integer.class, int.class, JsonParser::getIntValue);
        addWhole(module, Long.class, long.class, JsonParser::getLongValue);
        addWhole(module, BigInteger.class, null, JsonParser::getBigIntegerValue);
        addNumber(module, BigDecimal.class, null, JsonParser::getDecimalValue);
        addNumber(module, Double.class, double.class, JsonParser::getDoubleValue);
        EnumSet<JsonToken> truths = EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
        add(module, Boolean.class, boolean.class, truths, JsonParser::getBooleanValue);
        return module;
    }

    static <E extends Enum<E>> StrictScalar<E> of(Class<E> type) {
        return new StrictScalar<>(type, EnumSet.of(JsonToken.VALUE_STRING),
                parser -> Enum.valueOf(type, parser.getString()));
    }

    private static <T> void addText(SimpleModule module, Class<T> type, Function<String, T> reading) {
        add(module, type, null, EnumSet.of(JsonToken.VALUE_STRING), parser -> reading.apply(parser.getString()));
    }

    private static <T> void addWhole(SimpleModule module, Class<T> type, @Nullable Class<T> primitive,
            Function<JsonParser, T> reading) {
        add(module, type, primitive, EnumSet.of(JsonToken.VALUE_NUMBER_INT), reading);
    }

    private static <T> void addNumber(SimpleModule module, Class<T> type, @Nullable Class<T> primitive,
            Function<JsonParser, T> reading) {
        add(module, type, primitive, EnumSet.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT), reading);
    }

    private static <T> void add(SimpleModule module, Class<T> type, @Nullable Class<T> primitive, Set<JsonToken> tokens,
            Function<JsonParser, T> reading) {
        StrictScalar<T> scalar = new StrictScalar<>(type, tokens, reading);
        module.addDeserializer(type, scalar);
        if (primitive != null) {
            module.addDeserializer(primitive, scalar);
        }
    }

    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("A UUID has 36 characters");
        }
        return UUID.fromString(text);
    }

    /// Java reads years of nine digits too, which no store can hold.
    private static String inFourDigits(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new DateTimeException("A year has four digits");
        }
        return text;
    }

    @Override
    @SuppressWarnings("unchecked") // null, or what a problem handler made of it
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!tokens.contains(parser.currentToken())) {
            return (T) context.handleUnexpectedToken(context.constructType(type), parser);
        }
        try {
            return reading.apply(parser);
        } catch (IllegalArgumentException | DateTimeException | InputCoercionException unfit) {
            return (T) context.handleWeirdStringValue(type, parser.getString(), "unfit");
        }
    }
}
