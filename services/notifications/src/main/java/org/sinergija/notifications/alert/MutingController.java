package org.sinergija.notifications.alert;

import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.notifications.inbox.Lookup;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Muting straight from a message.
@RestController
@RequestMapping("/api/v1/inbox/{id}")
class MutingController {
    private final Lookup inbox;
    private final Muting muting;

    MutingController(Lookup inbox, Muting muting) {
        this.inbox = inbox;
        this.muting = muting;
    }

    @PostMapping("/muting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tell the caller's organisation no more of what the message is about",
            description = "Neither in the inbox nor by mail; the other side still hears of it.")
    void mute(@PathVariable UUID id, Caller caller) {
        change(id, caller, muting::mute);
    }

    @PostMapping("/unmuting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tell it again")
    void unmute(@PathVariable UUID id, Caller caller) {
        change(id, caller, muting::unmute);
    }

    private void change(UUID message, Caller caller, BiPredicate<UUID, UUID> change) {
        List<UUID> overlaps = inbox.overlapsOf(message, caller);
        UUID organisation = caller.organisation();
        if (organisation == null
                || overlaps.stream().filter(overlap -> change.test(overlap, organisation)).count() == 0) {
            throw new RuleBroken("Only a side of an overlap can mute it.");
        }
    }
}
