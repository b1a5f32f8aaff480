package org.sinergija.projects.organisation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import org.sinergija.starter.security.ClientTokens;
import org.sinergija.starter.security.IdentityAway;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Asks partners, not longer than it may take, again where it did not answer, and for a while no more where it stays silent.
/// Without an answer there is no other way: who asks waits.
@Component
class PartnersClient {
    private static final String PATH = "/api/v1/organisations/identification";
    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom().slidingWindowSize(10)
            .minimumNumberOfCalls(5).failureRateThreshold(50).waitDurationInOpenState(Duration.ofSeconds(2))
            .permittedNumberOfCallsInHalfOpenState(2).recordExceptions(PartnersAway.class).build();
    private static final RetryConfig RETRY = RetryConfig.custom().maxAttempts(3)
            .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(100), 2))
            .retryExceptions(PartnersAway.class).build();

    private final ClientTokens tokens;
    private final RestClient client;
    private final JsonMapper json = JsonMapper.shared();
    private final CircuitBreaker breaker = CircuitBreaker.of("partners", BREAKER);
    private final Retry retry = Retry.of("partners", RETRY);

    PartnersClient(PartnersSettings settings, ClientTokens tokens) {
        this.tokens = tokens;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build());
        requests.setReadTimeout(settings.timeout());
        this.client = RestClient.builder().requestFactory(requests).baseUrl(settings.url().toString()).build();
    }

    /// What partners says to each question: the organisation, or why not, under `refused`.
    ///
    /// @param questions at most 200
    /// @throws PartnersAway if it does not answer
    List<JsonNode> identify(String source, List<ObjectNode> questions) {
        ObjectNode body = json.createObjectNode().put("source", source);
        body.putArray("organisations").addAll(questions);
        return guarded(() -> client.post().uri(PATH)
                .headers(headers -> tokens.token().ifPresent(headers::setBearerAuth))
                .contentType(MediaType.APPLICATION_JSON).body(body.toString())
                .exchangeForRequiredValue((_, response) -> answer(response, questions.size())));
    }

    private <T> T guarded(Supplier<T> question) {
        try {
            return retry.executeSupplier(() -> breaker.executeSupplier(() -> {
                try {
                    return question.get();
                } catch (ResourceAccessException | IdentityAway silent) {
                    throw new PartnersAway(silent);
                }
            }));
        } catch (CallNotPermittedException silentForLong) {
            throw new PartnersAway(silentForLong);
        }
    }

    private List<JsonNode> answer(ClientHttpResponse response, int asked) throws IOException {
        int status = response.getStatusCode().value();
        if (status == 429 || status >= 500) {
            throw new PartnersAway(new IOException("It answered %d.".formatted(status)));
        }
        if (status == 401 && tokens.isClient()) {
            tokens.forget();
            throw new PartnersAway(new IOException("It did not take the token."));
        }
        JsonNode answer = json.readTree(response.getBody());
        if (status == 200 && answer.path("items").size() == asked) {
            return answer.path("items").valueStream().toList();
        }
        if (status == 400 && !answer.path("errors").isEmpty()) {
            return refusals(answer, asked);
        }
        throw new IllegalStateException(
                "Partners answered %d: %s".formatted(status, answer.path("detail").asString("")));
    }

    /// One per question; empty for those with nothing wrong.
    private List<JsonNode> refusals(JsonNode problem, int asked) {
        Map<Integer, ObjectNode> refused = new HashMap<>();
        for (JsonNode fault : problem.path("errors")) {
            String[] steps = fault.path("pointer").asString("").split("/", -1);
            if (steps.length < 3 || !steps[1].equals("organisations")) {
                throw new IllegalStateException("Partners refuses what we ask: %s".formatted(fault));
            }
            refused.computeIfAbsent(Integer.valueOf(steps[2]), _ -> json.createObjectNode()).put("refused",
                    "%s %s".formatted(steps[steps.length - 1], fault.path("detail").asString("")));
        }
        return IntStream.range(0, asked)
                .<JsonNode>mapToObj(place -> refused.getOrDefault(place, json.createObjectNode())).toList();
    }
}
