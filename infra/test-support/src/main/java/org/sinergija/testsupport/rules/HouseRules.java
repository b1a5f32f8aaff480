package org.sinergija.testsupport.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/// The rules of structure, names and habits; each module checks itself with
/// `@AnalyzeClasses(packages = "org.sinergija.x") class HouseRulesTest { @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class); }`.
public final class HouseRules {

    private static final String AGGREGATE = "org.sinergija.starter.aggregate.Aggregate";
    private static final String AGGREGATES = "org.sinergija.starter.aggregate.Aggregates";

    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("org.sinergija.*.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    public static final ArchRule AGGREGATES_KNOW_ONLY_THE_DOMAIN = noClasses().that(named(AGGREGATE)).should()
            .dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "org.springframework.http..",
                    "org.springframework.kafka..", "org.springframework.cloud..",
                    "org.springframework.data.mongodb.core",
                    "org.apache.kafka..", "com.mongodb..", "jakarta.servlet..");

    @ArchTest
    public static final ArchRule CONTROLLERS_ARE_NOT_PUBLIC = classes().that().areAnnotatedWith(
            "org.springframework.web.bind.annotation.RestController").or().areAnnotatedWith(
                    "org.springframework.stereotype.Controller")
            .should().notBePublic();

    @ArchTest
    public static final ArchRule REPOSITORIES_ARE_NOT_PUBLIC = classes().that(named(AGGREGATES)).and()
            .doNotHaveFullyQualifiedName(AGGREGATES).should().notBePublic();

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().should().haveNameMatching(
            ".*(Manager|Helper|Utils?|Impl|Dto|DTO)");

    @ArchTest
    public static final ArchRule PACKAGES_ARE_FEATURES = noClasses().should().resideInAnyPackage("..util..",
            "..utils..", "..common..", "..dto..", "..mapper..", "..impl..", "..config..", "..controller..",
            "..service..", "..repository..");

    @ArchTest
    public static final ArchRule METHODS_ARE_NAMED_BY_THE_DOMAIN = methods().that().haveNameMatching(
            "(get|set)[A-Z].*").and(describe("are our own", HouseRules::isNotAnothersIdea)).should(not(
                    be(describe(
                            "named get… or set…", method -> true))));

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().should().callMethodWhere(describe(
            "now() without a clock", HouseRules::readsTheSystemClock));

    @ArchTest
    public static final ArchRule NOBODY_SLEEPS = noClasses().should().callMethodWhere(describe("Thread.sleep",
            call -> isCall(call, Thread.class, "sleep")));

    @ArchTest
    public static final ArchRule NOBODY_CATCHES_EVERYTHING = codeUnits().should(not(be(describe(
            "catching java.lang.Exception", HouseRules::catchesException))));

    @ArchTest
    public static final ArchRule NO_MOCKS = noClasses().should().dependOnClassesThat().resideInAnyPackage(
            "org.mockito..");

    @ArchTest
    public static final ArchRule NO_DISABLED_TESTS = methods().should().notBeAnnotatedWith(
            "org.junit.jupiter.api.Disabled").andShould(
                    not(be(describe("in a @Disabled class", method -> method
                            .getOwner().isAnnotatedWith("org.junit.jupiter.api.Disabled")))));

    @ArchTest
    public static final ArchRule NO_STANDARD_STREAMS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    public static final ArchRule NO_GENERIC_EXCEPTIONS = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    public static final ArchRule NO_FIELD_INJECTION = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    public static final ArchRule NO_OLD_DATES = GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;

    @ArchTest
    public static final ArchRule NO_DEPRECATED_API = GeneralCodingRules.DEPRECATED_API_SHOULD_NOT_BE_USED;

    private HouseRules() {}

    private static DescribedPredicate<JavaClass> named(String superclass) {
        return assignableTo(superclass);
    }

    /// Not an override of what a framework or the JDK named.
    private static boolean isNotAnothersIdea(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream()).noneMatch(
                parent -> parent.getMethods().stream().anyMatch(theirs -> theirs.getName().equals(method.getName())));
    }

    private static boolean readsTheSystemClock(JavaCall<?> call) {
        boolean now = call.getTarget().getOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || isCall(call, System.class, "currentTimeMillis");
    }

    private static boolean isCall(JavaAccess<?> call, Class<?> owner, String name) {
        return call.getTarget().getOwner().isEquivalentTo(owner) && call.getName().equals(name);
    }

    private static boolean catchesException(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream().flatMap(block -> block.getCaughtThrowables().stream()).anyMatch(
                caught -> caught.isEquivalentTo(Exception.class));
    }
}
