package org.sinergija.projects.iati.standard;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.xml.Element;

/// Which standard a file says that it follows. How an activity is written counts more: files of 2.0x with texts as in 1.0x
/// are about.
public enum Edition {
    FIRST, SECOND, UNKNOWN;

    public static Edition of(@Nullable String version) {
        if (version != null && version.matches("1(\\..*)?")) {
            return FIRST;
        }
        return version != null && version.matches("2(\\..*)?") ? SECOND : UNKNOWN;
    }

    /// The activity as 2.03 says it.
    public Element today(Element activity, Findings findings) {
        boolean early = this == FIRST || hasBareTitle(activity);
        if (early && this == SECOND) {
            findings.warn(activity, "title", "The title is written as in 1.0x, without a narrative.",
                    "The activity is read as one of 1.0x; give the file's version, or write narratives.");
        }
        return early ? EarlierEdition.today(activity) : activity;
    }

    private static boolean hasBareTitle(Element activity) {
        List<Element> titles = activity.children("title");
        return !titles.isEmpty() && titles.stream().allMatch(title -> title.children().isEmpty() && !title.text()
                .isEmpty());
    }
}
