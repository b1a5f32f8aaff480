package org.sinergija.notifications.mail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.sinergija.notifications.letter.Language;
import org.sinergija.notifications.letter.Reader;
import org.sinergija.starter.key.Seal;
import org.springframework.stereotype.Component;

/// Where each reader gets letters, asked when a letter goes out.
@Component
class Addresses {
    private final FocalPoints focalPoints;
    private final Recipients recipients;
    private final MailSettings settings;
    private final Seal seal;

    Addresses(FocalPoints focalPoints, Recipients recipients, MailSettings settings, Seal seal) {
        this.focalPoints = focalPoints;
        this.recipients = recipients;
        this.settings = settings;
        this.seal = seal;
    }

    Whereabouts of(Letter letter) {
        return switch (letter.readerKind()) {
            case FOCAL_POINT -> focalPoints.of(Objects.requireNonNull(letter.organisation()))
                    .map(people -> orGone(people.stream().filter(person -> person.id().equals(letter.readerId()))
                            .findFirst().map(Addresses::at)))
                    .orElseGet(Whereabouts.Untold::new);
            case PERSON -> orGone(recipients.find(letter.readerId()).map(Addresses::at));
            case COORDINATOR -> orGone(settings.coordinators().stream()
                    .filter(address -> idOf(address).equals(letter.readerId())).findFirst()
                    .map(address -> new Whereabouts.At(address, Language.EN)));
        };
    }

    static Whereabouts.At at(FocalPoint person) {
        return new Whereabouts.At(person.email(), Language.firstOf(person.languages()));
    }

    static Whereabouts.At at(Recipients.Recipient person) {
        return new Whereabouts.At(person.address(), Language.firstOf(List.of(person.language())));
    }

    /// What stands for a mediator.
    String idOf(String coordinator) {
        return seal.of(coordinator);
    }

    Reader coordinator(String address) {
        return new Reader(Reader.Kind.COORDINATOR, idOf(address), null, Language.EN);
    }

    private static Whereabouts orGone(Optional<Whereabouts.At> found) {
        return found.<Whereabouts>map(at -> at).orElseGet(Whereabouts.Gone::new);
    }
}
