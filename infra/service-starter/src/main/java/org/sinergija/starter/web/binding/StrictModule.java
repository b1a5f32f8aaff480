package org.sinergija.starter.web.binding;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/// Makes every refusal one that [FaultRecorder] hears of.
final class StrictModule extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    static SimpleModule module() {
        SimpleModule module = StrictScalar.module();
        module.setDeserializerModifier(new StrictModule());
        return module;
    }

    @Override
    public BeanDeserializerBuilder updateBuilder(DeserializationConfig config, BeanDescription.Supplier bean,
            BeanDeserializerBuilder builder) {
        builder.setValueInstantiator(new Instantiator(builder.getValueInstantiator()));
        return builder;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is an enum's, of no enum that the compiler knows
    public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
            BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
        Class raw = type.getRawClass();
        boolean madeByItself = Arrays.stream(raw.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
        return madeByItself ? deserializer : StrictScalar.of(raw);
    }

    /// Jackson asks the problem handlers about constructors, but not about delegating ones.
    private static final class Instantiator extends ValueInstantiator.Delegating {
        private static final long serialVersionUID = 1L;

        private Instantiator(ValueInstantiator delegate) {
            super(delegate);
        }

        @Override
        public ValueInstantiator createContextual(DeserializationContext context, BeanDescription.Supplier bean) {
            return new Instantiator(delegate().createContextual(context, bean));
        }

        /// Else empty text would become nothing, or end the binding.
        @Override
        public boolean canCreateFromString() {
            return super.canCreateFromString() || !canCreateUsingDelegate();
        }

        @Override
        public @Nullable Object createFromString(DeserializationContext context, String value) {
            return super.canCreateFromString()
                    ? super.createFromString(context, value)
                    : context.handleUnexpectedToken(context.constructType(getValueClass()), context.getParser());
        }

        @Override
        public @Nullable Object createUsingDelegate(DeserializationContext context, @Nullable Object value) {
            try {
                return super.createUsingDelegate(context, value);
            } catch (JacksonException refused) {
                return context.handleInstantiationProblem(getValueClass(), value, refused);
            }
        }
    }
}
