package org.sinergija.notifications.newsletter;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubscribingController {
    private final Subscribers subscribers;

    SubscribingController(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    /// Who wants newsletters, in which language.
    record Wish(@NotNull(message = "is required") @Email(regexp = "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+",
            message = "is no e-mail address") @Size(max = 254,
                    message = "must have at most {max} characters") String email,
            @Nullable String language) {
        /// Without the address.
        @Override
        public String toString() {
            return "Wish";
        }
    }

    @PostMapping("/api/v1/newsletter-subscriptions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Subscribe to the newsletter",
            description = "The owner of the address is asked by mail first. The answer is the same whether it is subscribed already or not.")
    void subscribe(@RequestBody Wish wish) {
        String language = wish.language() == null ? "en" : wish.language();
        if (!Wording.isKnown(language)) {
            throw new InvalidRequest(List.of(new Fault("/language", "is none that newsletters are sent in")));
        }
        subscribers.ask(wish.email(), language);
    }
}
