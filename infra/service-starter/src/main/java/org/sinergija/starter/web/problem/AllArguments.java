package org.sinergija.starter.web.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/// Reads all arguments of a handler before it refuses any, so that a caller learns of the faults in query and body at
/// once. Spring stops at the first.
final class AllArguments extends ServletInvocableHandlerMethod {
    private final List<Fault> faults = new ArrayList<>();

    private AllArguments(HandlerMethod handler) {
        super(handler);
    }

    @Override
    public void setHandlerMethodArgumentResolvers(HandlerMethodArgumentResolverComposite resolvers) {
        super.setHandlerMethodArgumentResolvers(
                new HandlerMethodArgumentResolverComposite().addResolver(new Noting(resolvers)));
    }

    @Override
    protected @Nullable Object[] getMethodArgumentValues(NativeWebRequest request,
            @Nullable ModelAndViewContainer container, @Nullable Object... provided) throws Exception {
        request.getParameterMap().forEach((name, values) -> {
            if (Stream.of(values).anyMatch(ControlCharacters::areIn)) {
                faults.add(new Fault("/" + name, "must not contain control characters"));
            }
        });
        @Nullable
        Object[] arguments = super.getMethodArgumentValues(request, container, provided);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return arguments;
    }

    /// Makes them.
    static final class Adapter extends RequestMappingHandlerAdapter {
        @Override
        protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
            return new AllArguments(handler);
        }
    }

    private final class Noting implements HandlerMethodArgumentResolver {
        private final HandlerMethodArgumentResolver resolvers;

        private Noting(HandlerMethodArgumentResolver resolvers) {
            this.resolvers = resolvers;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return resolvers.supportsParameter(parameter);
        }

        @Override
        public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest request, @Nullable WebDataBinderFactory binders) throws Exception {
            try {
                return resolvers.resolveArgument(parameter, container, request, binders);
            } catch (InvalidRequest | BindException | MissingServletRequestParameterException
                    | MethodArgumentTypeMismatchException | HttpMessageNotReadableException refused) {
                faults.addAll(BadInput.of(refused).orElseThrow(() -> refused));
                return null;
            }
        }
    }
}
