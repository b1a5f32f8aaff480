package org.sinergija.projects.hxl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.projects.hxl.field.TextLanguage;
import org.sinergija.projects.hxl.table.Tag;

/// What people who read an export find beside our codes, in English.
final class Labels {

    private Labels() {}

    static Map<Tag, String> place(String code) {
        List<String> enclosing = new ArrayList<>(CodeList.TERRITORIES.ancestors(code).reversed());
        enclosing.add(code);
        Map<Tag, String> place = new HashMap<>();
        place.put(OwnColumns.TERRITORY, code);
        place.put(ExportColumns.COUNTRY_CODE, enclosing.getFirst());
        place.put(ExportColumns.COUNTRY, label(CodeList.TERRITORIES, enclosing.getFirst()));
        if (enclosing.size() > 1) {
            place.put(ExportColumns.UNIT_CODE, enclosing.get(1));
            place.put(ExportColumns.UNIT, label(CodeList.TERRITORIES, enclosing.get(1)));
        }
        if (enclosing.size() > 2) {
            place.put(ExportColumns.MUNICIPALITY, label(CodeList.TERRITORIES, code));
        }
        return place;
    }

    static String label(CodeList list, String code) {
        Code known = list.find(code);
        return known == null ? code : english(known.labels());
    }

    static String english(Map<String, String> byLanguage) {
        return byLanguage.getOrDefault(TextLanguage.ENGLISH, byLanguage.values().iterator().next());
    }
}
