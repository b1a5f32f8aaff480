package org.sinergija.notifications.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.sinergija.notifications.letter.Reader;
import org.sinergija.notifications.letter.Subject;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Carrier;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.notifications.notice.Notice;
import org.springframework.stereotype.Component;

/// Takes notices that go out as letters: to all focal points of an organisation, to a person who asked for it, to those who
/// mediate.
@Component
class Mail implements Carrier {
    private final Orders orders;
    private final Letters letters;
    private final Withdrawals withdrawals;
    private final Recipients recipients;
    private final Addresses addresses;
    private final MailSettings settings;
    private final Expander expander;
    private final PostOffice postOffice;
    private final Clock clock;

    Mail(Orders orders, Letters letters, Withdrawals withdrawals, Recipients recipients, Addresses addresses,
            MailSettings settings, Expander expander, PostOffice postOffice, Clock clock) {
        this.orders = orders;
        this.letters = letters;
        this.withdrawals = withdrawals;
        this.recipients = recipients;
        this.addresses = addresses;
        this.settings = settings;
        this.expander = expander;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void carry(Notice notice) {
        Instant now = clock.instant();
        switch (notice.to().kind()) {
            case ORGANISATION -> {
                orders.add(Order.of(notice, now));
                expander.wake();
            }
            case PERSON -> recipients.find(notice.to().id())
                    .ifPresent(person -> add(notice, new Reader(Reader.Kind.PERSON, person.subject(), null,
                            Addresses.at(person).language()), person.address(), now));
            case COORDINATORS -> settings.coordinators()
                    .forEach(address -> add(notice, addresses.coordinator(address), address, now));
            case WEBHOOK -> {
                // A system has no address.
            }
        }
    }

    @Override
    public void withdraw(UUID overlap) {
        withdrawals.add(overlap);
        orders.withdraw(overlap);
        letters.withdraw(overlap);
    }

    @Override
    public void forget(Addressee addressee) {
        switch (addressee.kind()) {
            case ORGANISATION -> orders.forget(addressee.organisation());
            case PERSON -> recipients.forget(addressee.id());
            case COORDINATORS, WEBHOOK -> {
                // Nothing else is known of them.
            }
        }
        letters.forget(addressee);
    }

    private void add(Notice notice, Reader reader, String address, Instant now) {
        letters.add(Letter.of(notice.id(), notice.to(), reader,
                new Subject(notice.reason(), notice.overlaps(), notice.news(), notice.subscription()), address, now));
        postOffice.wake();
    }
}
