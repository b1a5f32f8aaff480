package org.sinergija.events.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {
    @Test
    void what_people_write_becomes_paragraphs_headings_and_lists() {
        assertThat(Markdown.html("## Çështja\n\n- Ђ *one*\n")).isEqualToIgnoringWhitespace(
                "<h2>Çështja</h2><ul><li>Ђ <em>one</em></li></ul>");
    }

    @Test
    void no_html_of_an_author_gets_through() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\nx <img src=x onerror=alert(1)>"))
                .doesNotContain("<script", "<img").contains("&lt;script&gt;");
    }

    @Test
    void links_lead_to_pages_and_mail_alone() {
        assertThat(Markdown.html("[a](javascript:alert(1)) [b](https://example.org) [c](file:///etc/passwd)"))
                .doesNotContain("javascript:", "file:").contains("href=\"https://example.org\"");
    }
}
