package org.sinergija.notifications.newsletter;

import java.util.Map;

/// What is said to a subscriber.
record SubscriberWording(String question, String explanation, String confirm, String confirmed, String leave,
        String left) {
    private static final SubscriberWording ENGLISH = new SubscriberWording("Confirm your subscription",
            "Somebody asked for our newsletter for this address. If it was you, please confirm; if not, do nothing.",
            "Confirm", "You will get our newsletter.", "Unsubscribe", "You will get no more newsletters.");
    private static final SubscriberWording BOSNIAN = new SubscriberWording("Potvrdite pretplatu",
            "Neko je zatražio naš bilten za ovu adresu. Ako ste to bili Vi, molimo potvrdite; ako niste, ne činite ništa.",
            "Potvrdi", "Primat ćete naš bilten.", "Odjava", "Više nećete primati bilten.");
    private static final Map<String, SubscriberWording> ALL = Map.of("en", ENGLISH, "bs", BOSNIAN, "cnr", BOSNIAN,
            "sq",
            new SubscriberWording("Konfirmoni abonimin",
                    "Dikush kërkoi buletinin tonë për këtë adresë. Nëse ishit ju, ju lutemi konfirmoni; nëse jo, mos bëni asgjë.",
                    "Konfirmo", "Do të merrni buletinin tonë.", "Çabonohu", "Nuk do të merrni më buletinin."),
            "sr-Latn",
            new SubscriberWording("Potvrdite pretplatu",
                    "Neko je zatražio naš bilten za ovu adresu. Ako ste to bili Vi, molimo potvrdite; ako niste, ne činite ništa.",
                    "Potvrdi", "Primaćete naš bilten.", "Odjava", "Više nećete primati bilten."),
            "sr-Cyrl",
            new SubscriberWording("Потврдите претплату",
                    "Неко је затражио наш билтен за ову адресу. Ако сте то били Ви, молимо потврдите; ако нисте, не чините ништа.",
                    "Потврди", "Примаћете наш билтен.", "Одјава", "Више нећете примати билтен."),
            "mk",
            new SubscriberWording("Потврдете ја претплатата",
                    "Некој го побара нашиот билтен за оваа адреса. Ако бевте вие, ве молиме потврдете; ако не, не правете ништо.",
                    "Потврди", "Ќе го добивате нашиот билтен.", "Одјава", "Повеќе нема да го добивате билтенот."));

    static SubscriberWording of(String language) {
        return ALL.getOrDefault(language, ENGLISH);
    }
}
