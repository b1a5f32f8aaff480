package org.sinergija.coordination;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.sinergija.testsupport.rules.HouseRules;

@AnalyzeClasses(packages = "org.sinergija.coordination")
class HouseRulesTest {
    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
