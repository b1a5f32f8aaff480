package org.sinergija.projects.iati;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.RecordReader;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.UnreadableFile;
import org.sinergija.projects.iati.standard.Edition;
import org.sinergija.projects.iati.standard.Findings;
import org.sinergija.projects.iati.standard.SimpleType;
import org.sinergija.projects.xml.Element;
import org.sinergija.projects.xml.Read;
import org.sinergija.projects.xml.XmlFile;

import static org.sinergija.projects.iati.standard.Findings.quoted;

/// Reads activities of IATI 2.01 to 2.03 and of 1.0x, one at a time. A record is refused only where nobody could use it: no
/// identifier, no title, nobody who reports it, the same identifier twice. All else that is wrong is left out with a warning.
public final class IatiReader implements RecordReader {
    private static final String FILE = "iati-activities";
    private static final String ACTIVITY = "iati-activity";
    private static final int LONGEST_LABEL = 200;

    private final XmlFile file;
    private final Element root;
    private final Edition edition;
    private final SeenActivities seen = new SeenActivities();
    private @Nullable Element firstReporter;
    private boolean contactsTold;
    private boolean atEnd;
    private int number;

    private IatiReader(XmlFile file) {
        this.file = file;
        this.root = file.head();
        requireActivities();
        this.edition = Edition.of(root.attribute("version"));
    }

    /// @param bytes as they are after decompression
    /// @throws UnreadableFile if they are no XML, or XML of something else
    public static IatiReader open(InputStream bytes) {
        return new IatiReader(XmlFile.open(bytes));
    }

    @Override
    public Optional<ReportedRecord> next() {
        while (!atEnd) {
            boolean single = root.is(ACTIVITY) && number == 0;
            atEnd = !single && !file.advance();
            if (!atEnd && file.head().is(ACTIVITY)) {
                number++;
                return Optional.of(record(file.read()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void requireActivities() {
        if (root.is(FILE) || root.is(ACTIVITY)) {
            return;
        }
        String name = root.name().getLocalPart();
        String message = root.isForeign() && (name.equals(FILE) || name.equals(ACTIVITY))
                ? "The elements are in the namespace %s; IATI has none. Send them without it."
                        .formatted(quoted(root.name().getNamespaceURI()))
                : "The root of the file is %s, not %s: it holds no activities of IATI.".formatted(quoted(name), FILE);
        throw new UnreadableFile(message, root.line(), null);
    }

    private ReportedRecord record(Read read) {
        Element element = read.element();
        Findings findings = new Findings(element.line());
        if (read instanceof Read.TooLarge) {
            findings.refuse(null, "The activity is larger than 8 MB.", "Split it, or leave out parts such as results.");
            return refused(element, findings);
        }
        if (number == 1) {
            tellOfFile(findings);
        }
        Element activity = withLanguage(withReporter(edition.today(withoutContacts(element, findings), findings)));
        Optional<Element> canonical = new CanonicalActivity(findings).of(activity);
        if (canonical.isEmpty()) {
            return refused(activity, findings);
        }
        ReportedActivity reported = new RegisterTerms(canonical.get(), findings).reported();
        if (!isFirst(reported, findings)) {
            return refused(activity, findings);
        }
        return new ReportedRecord(number, element.line(), reported.identifier().value(), reported, findings.all());
    }

    private void tellOfFile(Findings findings) {
        if (edition == Edition.UNKNOWN) {
            findings.warn(root, "@version", "The file states no version of IATI that is known.",
                    "It is read as 2.03, or as 1.0x where texts have no narrative; state the version.");
        }
        String generated = root.attribute("generated-datetime");
        if (generated != null && SimpleType.DATETIME.usual(generated).isEmpty()) {
            findings.warn(root, "@generated-datetime",
                    "%s is not %s.".formatted(quoted(generated), SimpleType.DATETIME.words()),
                    "Nothing here depends on it; correct it for others.");
        }
    }

    private ReportedRecord refused(Element activity, Findings findings) {
        String label = Stream.of("iati-identifier", "title").flatMap(name -> activity.children(name).stream())
                .map(Element::wholeText).filter(text -> !text.isEmpty()).findFirst()
                .map(text -> Findings.shortened(text, LONGEST_LABEL)).orElse(null);
        return new ReportedRecord(number, activity.line(), label, null, findings.all());
    }

    private boolean isFirst(ReportedActivity activity, Findings findings) {
        String identifier = activity.identifier().value();
        switch (seen.see(identifier, activity.original().text())) {
            case NEW -> {
                return true;
            }
            case SAME -> findings.refuse("iati-identifier",
                    "An activity %s came before in this file, the same in everything.".formatted(quoted(identifier)),
                    "The first one counts; remove the other.");
            case DIFFERENT -> findings.refuse("iati-identifier",
                    "Another activity %s came before in this file, and differs.".formatted(quoted(identifier)),
                    "The first one counts; give the other an identifier of its own, or remove it.");
        }
        return false;
    }

    private Element withoutContacts(Element activity, Findings findings) {
        List<Element> kept = new ArrayList<>();
        for (Element child : activity.children()) {
            if (!child.is("contact-info")) {
                kept.add(child);
            } else if (!contactsTold && !child.wholeText().isEmpty()) {
                contactsTold = true;
                findings.warn(child, "contact-info", "The file has contacts of people.",
                        "They are never kept, of this activity and of all others.");
            }
        }
        return activity.with(kept);
    }

    /// The first files name it once.
    private Element withReporter(Element activity) {
        Optional<Element> own = activity.child("reporting-org");
        if (firstReporter == null) {
            firstReporter = own.orElse(null);
        }
        if (own.isPresent() || firstReporter == null || edition != Edition.FIRST) {
            return activity;
        }
        List<Element> children = new ArrayList<>(activity.children());
        children.add(firstReporter);
        return activity.with(children);
    }

    private Element withLanguage(Element activity) {
        String ofFile = root.language();
        return activity.language() != null || ofFile == null ? activity : activity.with(Element.LANGUAGE, ofFile);
    }
}
