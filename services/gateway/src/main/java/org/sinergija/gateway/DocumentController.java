package org.sinergija.gateway;

import java.net.http.HttpClient;
import java.time.Duration;

import org.sinergija.gateway.Neighbours.Neighbour;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.node.ObjectNode;

/// The joined document at `/openapi.json`, and the page to try it at `/docs`.
@Controller
class DocumentController {
    /// The first time, a service builds its document.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Neighbours neighbours;
    private final RestClient client;

    DocumentController(Neighbours neighbours) {
        this.neighbours = neighbours;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().version(
                HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build());
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ObjectNode document() {
        JoinedDocument joined = new JoinedDocument();
        for (Neighbour neighbour : neighbours.all()) {
            try {
                joined.add(neighbour.name(), client.get().uri(neighbour.url() + "/v3/api-docs").accept(
                        MediaType.APPLICATION_JSON).retrieve().requiredBody(ObjectNode.class));
            } catch (RestClientException away) {
                joined.missing(neighbour.name());
            }
        }
        return joined.json();
    }

    @GetMapping("/")
    String start() {
        return "redirect:/docs";
    }

    @GetMapping({"/docs", "/docs/"})
    String page() {
        return "forward:/docs/index.html";
    }
}
