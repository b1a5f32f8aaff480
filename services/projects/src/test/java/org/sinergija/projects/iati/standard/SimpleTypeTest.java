package org.sinergija.projects.iati.standard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SimpleTypeTest {

    @ParameterizedTest
    @CsvSource({"DECIMAL,' -1.50 ',-1.50", "DECIMAL,.5,.5", "DECIMAL,+7.,+7.", "INT,+2,2",
            "INT,-2147483648,-2147483648",
            "COUNT,0,0", "YEAR,2016,2016", "BOOLEAN,true,true", "BOOLEAN,0,0", "DATE,2024-02-29,2024-02-29",
            "DATE,2024-02-29Z,2024-02-29Z", "DATE,2024-02-29+05:30,2024-02-29+05:30",
            "DATE,2024-02-29T10:00:00Z,2024-02-29",
            "DATETIME,2024-02-29T10:00:00.123+01:00,2024-02-29T10:00:00.123+01:00",
            "DATETIME,2024-02-29T10:00:00,2024-02-29T10:00:00",
            "URI,https://example.org/a?b=c#d,https://example.org/a?b=c#d",
            "URI,http://example.org/a b|c,http://example.org/a%20b%7Cc",
            "URI,http://example.org/?a[1]=50%,http://example.org/?a%5B1%5D=50%25", "URI,string,string",
            "URI,http://пример.рс/а,http://пример.рс/а", "TOKEN,activity-status,activity-status",
            "LANGUAGE,sr_Latn,sr-Latn"})
    void a_value_is_taken_in_its_usual_spelling(SimpleType type, String value, String usual) {
        assertThat(type.usual(value)).contains(usual);
        assertThat(type.usual(usual)).contains(usual);
    }

    @ParameterizedTest
    @CsvSource({"DECIMAL,1e6", "DECIMAL,''", "DECIMAL,'1,000'", "DECIMAL,1234567890123456789012345", "DECIMAL,.",
            "INT,2147483648",
            "INT,two", "COUNT,-1", "YEAR,0", "YEAR,x", "BOOLEAN,True", "DATE,2023-02-29", "DATE,2010-07-",
            "DATE,0000-01-01",
            "DATE,10.03.2024", "DATE,2024-02-29+15:00", "DATETIME,2024-02-29", "DATETIME,2024-02-29T24:00:00",
            "DATETIME,2024-02-29 10:00:00", "URI,''", "URI,http://a:b/", "URI,http://[x", "URI,1:2", "URI,:x",
            "TOKEN,a b", "TOKEN,''",
            "LANGUAGE,''", "LANGUAGE,englishlanguage", "LANGUAGE,e n"})
    void what_is_no_value_of_a_type_is_none(SimpleType type, String value) {
        assertThat(type.usual(value)).isEmpty();
    }

    @Test
    void any_string_is_a_string() {
        assertThat(SimpleType.STRING.usual("")).contains("");
        assertThat(SimpleType.STRING.usual("1e6")).contains("1e6");
    }
}
