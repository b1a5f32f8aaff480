package org.sinergija.identity.page;

import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a form lead on to the client that sent the person here, and to nobody else.
@Component
class OnwardPolicy implements HandlerInterceptor {
    private static final String CLIENT = "client_id";

    private final RequestCache requests;
    private final RegisteredClientRepository clients;

    OnwardPolicy(RequestCache requests, RegisteredClientRepository clients) {
        this.requests = requests;
        this.clients = clients;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asking(request, response).map(clients::findByClientId).map(RegisteredClient::getRedirectUris)
                .ifPresent(
                        redirects -> response.setHeader(ContentPolicy.HEADER, ContentPolicy.of(Set.copyOf(redirects))));
        return true;
    }

    private Optional<String> asking(HttpServletRequest request, HttpServletResponse response) {
        @Nullable
        String named = request.getParameter(CLIENT);
        SavedRequest saved = requests.getRequest(request, response);
        @Nullable
        String[] asked = saved == null ? null : saved.getParameterValues(CLIENT);
        return Optional.ofNullable(named).or(() -> Optional.ofNullable(asked).map(values -> values[0]));
    }
}
