package org.sinergija.gateway.neighbour;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.servlet.http.HttpServletRequest;
import org.sinergija.gateway.neighbour.Neighbours.Neighbour;
import org.sinergija.gateway.problem.ServiceDown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/// What the gateway asks services in a caller's name.
@Component
public final class Questions {
    private final RestClient client;
    private final Breakers breakers;

    Questions(RestClient.Builder clients, Neighbours neighbours, Breakers breakers) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().version(
                HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build());
        requests.setReadTimeout(neighbours.patience());
        this.client = clients.clone().requestFactory(requests).build();
        this.breakers = breakers;
    }

    /// The answer, of whatever status.
    ///
    /// @param address path and query, encoded
    /// @throws ServiceDown if there is none
    public Reply ask(Neighbour neighbour, HttpMethod method, String address, HttpServletRequest caller) {
        String token = caller.getHeader(HttpHeaders.AUTHORIZATION);
        try {
            return breakers.of(neighbour.name())
                    .executeSupplier(() -> client.method(method).uri(URI.create(neighbour.url() + address))
                            .accept(MediaType.APPLICATION_JSON).headers(headers -> {
                                if (token != null) {
                                    headers.set(HttpHeaders.AUTHORIZATION, token);
                                }
                            }).exchangeForRequiredValue(
                                    (request, response) -> new Reply(neighbour.name(), response.getStatusCode(),
                                            response.getHeaders(), StreamUtils.copyToByteArray(response.getBody()))));
        } catch (ResourceAccessException | CallNotPermittedException silence) {
            throw new ServiceDown(neighbour.name(), neighbour.without(), Breakers.PAUSE, silence);
        }
    }
}
