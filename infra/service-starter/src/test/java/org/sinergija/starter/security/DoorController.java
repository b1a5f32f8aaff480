package org.sinergija.starter.security;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/doors")
class DoorController {
    @GetMapping({"/front", "/back"})
    void enter() {}

    @PostMapping("/back")
    void paint() {}

    @PutMapping("/of/{owner}")
    void lock(@PathVariable UUID owner, Caller caller) {
        caller.mustBelongTo(owner);
    }

    @GetMapping("/caller")
    Seen see(Caller caller) {
        return new Seen(caller.subject(), caller.organisation(), new TreeSet<>(caller.roles()));
    }

    /// No rule lists it.
    @GetMapping("/forgotten")
    void forgotten() {}

    record Seen(String subject, @Nullable UUID organisation, Set<Role> roles) {}
}
