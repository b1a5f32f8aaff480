package org.sinergija.identity.page;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a client asks to do in a person's name. Its form goes to the protocol's own address.
@Controller
class ConsentPage {
    private final RegisteredClientRepository clients;
    private final OAuth2AuthorizationConsentService consents;

    ConsentPage(RegisteredClientRepository clients, OAuth2AuthorizationConsentService consents) {
        this.clients = clients;
        this.consents = consents;
    }

    @GetMapping("/consent")
    String ask(@RequestParam("client_id") String clientId, @RequestParam("scope") String scope,
            @RequestParam("state") String state, Principal person, HttpServletResponse response, Model model) {
        RegisteredClient client = clients.findByClientId(clientId);
        if (client == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute(Entrance.FAULT, "fault.rule");
            return "refused";
        }
        OAuth2AuthorizationConsent given = consents.findById(client.getId(), person.getName());
        Set<String> known = given == null ? Set.of() : given.getScopes();
        List<String> asked = Arrays.stream(scope.split(" ")).filter(one -> !one.equals(OidcScopes.OPENID)).toList();
        model.addAttribute("client", client.getClientName());
        model.addAttribute("clientId", clientId);
        model.addAttribute("state", state);
        model.addAttribute("known", asked.stream().filter(known::contains).toList());
        model.addAttribute("asked", asked.stream().filter(one -> !known.contains(one)).toList());
        return "consent";
    }
}
