package nl.vaardig;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.vaardig.ArchitectureConditions.answerToARole;
import static nl.vaardig.ArchitectureConditions.areNot;
import static nl.vaardig.ArchitectureConditions.askTheMachineForTheTime;
import static nl.vaardig.ArchitectureConditions.beListedInPersistenceXml;
import static nl.vaardig.ArchitectureConditions.belongTo;
import static nl.vaardig.ArchitectureConditions.dependOnlyOnFloorsBelow;
import static nl.vaardig.ArchitectureConditions.endpoint;
import static nl.vaardig.ArchitectureConditions.holdSqlInAnAnnotation;
import static nl.vaardig.ArchitectureConditions.keepEntitiesIn;
import static nl.vaardig.ArchitectureConditions.speakSql;
import static nl.vaardig.ArchitectureConditions.standInPagesOrResources;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.View;

/** How the house is built, see src/docs/decisions: each rule fails with the classes that break it. */
@AnalyzeClasses(packages = "nl.vaardig", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the ground up: a floor may use those before it, never those after it; where each is for, see 270 in decisions. */
    static final List<String> FLOORS = List.of(
            "platform",
            "exchange",
            "organisation",
            "access",
            "privacy",
            "skills",
            "inventory",
            "learning",
            "talent",
            "steering",
            "admin");

    /** Where SQL may stand, and why: tenancy filters HQL by itself, in SQL every query has to name the municipality. */
    private static final Set<String> MAY_SPEAK_SQL = Set.of(
            "nl.vaardig.platform.server.Migration", // sees to it that the tables are there
            "nl.vaardig.platform.server.DatabaseReady", // asks whether the database answers
            "nl.vaardig.platform.database.BatchingConnections", // says how statements are asked for
            "nl.vaardig.platform.kept.Changes", // raises a number that another server may be raising
            "nl.vaardig.platform.job.Jobs", // makes a row that another server may be making
            "nl.vaardig.admin.starter.Statistics", // asks the database to count its tables anew
            "nl.vaardig.access.guess.Tally", // counts by a hash and leaves it to the database who was first
            "nl.vaardig.exchange.undo.Leaning", // asks tables whose names the database gives
            "nl.vaardig.steering.alert.AlertNews", // writes when somebody looked, in one statement for two windows at
            // once
            "nl.vaardig.organisation.department.DepartmentPlaces", // lays a tree out flat with recursion
            "nl.vaardig.learning.assignment.bulk.BulkTables", // weighs and gives to hundreds in one statement
            "nl.vaardig.learning.assignment.version.VersionFollowers", // carries what was done to another version
            "nl.vaardig.inventory.round.run.RoundTables", // asks and freezes for thousands in one statement
            "nl.vaardig.skills.framework.taking.VersionTables", // moves everything to a new version in a few
            // statements
            "nl.vaardig.steering.trend.SnapshotTurn", // waits for a row that nothing else needs
            "nl.vaardig.inventory.rating.row.PersonRows", // makes one row of all that a person has in another table
            "nl.vaardig.inventory.rating.CurrentLevels"); // window functions over all ratings of one municipality

    @ArchTest
    static final ArchRule floorsUseOnlyFloorsBelow =
            classes().that(resideInAPackage("nl.vaardig..")).should(dependOnlyOnFloorsBelow(FLOORS));

    /** Also on one floor an arrow points one way: of two places one may know the other, never both. */
    @ArchTest
    static final ArchRule placesHaveNoCycles =
            slices().matching("nl.vaardig.(*).(*)..").should().beFreeOfCycles();

    /** Nor inside a place: a part knows the whole, or the whole its parts. */
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("nl.vaardig.(**)").should().beFreeOfCycles();

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
            .doNotHaveFullyQualifiedName("nl.vaardig.platform.time.AmsterdamClock")
            .should(askTheMachineForTheTime());

    @ArchTest
    static final ArchRule sqlStandsInAFewPlacesOnly =
            noClasses().that(areNot(MAY_SPEAK_SQL)).should(speakSql()).orShould(holdSqlInAnAnnotation());

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
            .that(areNot(Set.of("nl.vaardig.organisation.manager.DepartmentManager")))
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Dto|DTO)");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    /** What Hibernate hands out may be a stand-in: a final method would be called on it, and what it writes is lost. */
    @ArchTest
    static final ArchRule entitiesCanBeStoodInFor = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .and()
            .areNotPrivate()
            .should()
            .notBeFinal();

    @ArchTest
    static final ArchRule pagesAndResourcesAskADoor = noClasses()
            .that(belongTo("Pages", "Resource"))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** An entity holds state and its rules; what orchestrates it comes from outside, the time included. */
    @ArchTest
    static final ArchRule entitiesKnowOnlyTheirState = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class)
                    .or(assignableTo(Clock.class))
                    .or(resideInAnyPackage(
                            "jakarta.ws.rs..",
                            "jakarta.servlet..",
                            "jakarta.inject..",
                            "jakarta.enterprise..",
                            "jakarta.transaction..")));

    /** A door answers with rows and nouns; whether that becomes HTML or JSON is no matter of its. */
    @ArchTest
    static final ArchRule doorsKnowNoHttp = noClasses()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.json..")
                    .or(type(Page.class))
                    .or(type(View.class)));

    /** HTML answers come from Pages, JSON answers from a Resource below the version of the API. */
    @ArchTest
    static final ArchRule endpointsStandInPagesAndResources =
            methods().that(endpoint()).should(standInPagesOrResources());
}
