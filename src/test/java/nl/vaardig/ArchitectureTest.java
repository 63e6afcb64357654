package nl.vaardig;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.vaardig.ArchitectureConditions.answerToARole;
import static nl.vaardig.ArchitectureConditions.areNot;
import static nl.vaardig.ArchitectureConditions.askTheMachineForTheTime;
import static nl.vaardig.ArchitectureConditions.beListedInPersistenceXml;
import static nl.vaardig.ArchitectureConditions.dependOnlyOnSlicesAbove;
import static nl.vaardig.ArchitectureConditions.endpoint;
import static nl.vaardig.ArchitectureConditions.keepEntitiesIn;
import static nl.vaardig.ArchitectureConditions.speakSql;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** How the house is built, see src/docs/decisions: each rule fails with the classes that break it. */
@AnalyzeClasses(packages = "nl.vaardig", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the top down: a slice may use those before it, never those after it. */
    static final List<String> SLICES = List.of(
            "platform",
            "organisation",
            "access",
            "competence",
            "privacy",
            "inventory",
            "gap",
            "passport",
            "learning",
            "assignment",
            "planning",
            "talent",
            "library",
            "benchmark",
            "exchange",
            "dashboard");

    /** Where SQL may stand, and why: tenancy filters HQL by itself, in SQL every query has to name the municipality. */
    private static final Set<String> MAY_SPEAK_SQL = Set.of(
            "nl.vaardig.platform.Migration", // makes the tables
            "nl.vaardig.platform.DatabaseReady", // asks whether the database answers
            "nl.vaardig.platform.BatchingConnections", // says how statements are asked for
            "nl.vaardig.exchange.Alone", // locks by name, touches no rows
            "nl.vaardig.inventory.CurrentLevels"); // window functions over all ratings of one municipality

    @ArchTest
    static final ArchRule slicesUseOnlySlicesAbove =
            classes().that(resideInAPackage("nl.vaardig..")).should(dependOnlyOnSlicesAbove(SLICES));

    @ArchTest
    static final ArchRule noEntityGoesInOrOutOfTheApi = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .arePublic()
            .should(keepEntitiesIn())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyEndpointAnswersToARole =
            methods().that(endpoint()).should(answerToARole());

    @ArchTest
    static final ArchRule nowComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.vaardig.platform.AmsterdamClock")
            .should(askTheMachineForTheTime());

    @ArchTest
    static final ArchRule sqlStandsInAFewPlacesOnly =
            noClasses().that(areNot(MAY_SPEAK_SQL)).should(speakSql());

    @ArchTest
    static final ArchRule everyEntityIsListed = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should(beListedInPersistenceXml());

    /** Someone who manages a department is a manager. */
    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .that(areNot(Set.of("nl.vaardig.organisation.DepartmentManager")))
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Dto|DTO)");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule pagesAndResourcesAskADoor = noClasses()
            .that()
            .haveSimpleNameEndingWith("Pages")
            .or()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule entitiesKnowNoDatabase = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notHaveRawType(EntityManager.class);
}
