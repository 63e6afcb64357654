package nl.vaardig;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The words ArchitectureTest is written in. */
final class ArchitectureConditions {

    private static final Set<String> CLOCKS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.Instant",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay");
    private static final Set<String> OLD_CLOCKS = Set.of("java.util.Date", "java.util.Calendar");
    private static final Set<String> SQL = Set.of(
            "createNativeQuery",
            "createNativeMutationQuery",
            "createStoredProcedureQuery",
            "prepareStatement",
            "createStatement",
            "getConnection",
            "doWork",
            "doReturningWork");
    private static final Set<String> SQL_ANNOTATIONS = Set.of(
            "NamedNativeQuery",
            "Formula",
            "ColumnTransformer",
            "SQLRestriction",
            "SQLSelect",
            "SQLInsert",
            "SQLUpdate",
            "SQLDelete",
            "Subselect");

    private ArchitectureConditions() {}

    static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return DescribedPredicate.describe(
                "are not " + names, type -> !names.contains(outermost(type).getFullName()));
    }

    /** Also what is nested in such a class. */
    static DescribedPredicate<JavaClass> belongTo(String... endings) {
        return DescribedPredicate.describe("belong to " + String.join(" or ", endings), type -> Stream.of(endings)
                .anyMatch(outermost(type).getSimpleName()::endsWith));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureConditions::outermost).orElse(type);
    }

    static DescribedPredicate<JavaMethod> endpoint() {
        return DescribedPredicate.describe("are endpoints", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)
                        || annotation.getRawType().getPackageName().equals("jakarta.ws.rs")
                                && annotation.getRawType().getSimpleName().matches("GET|POST|PUT|PATCH|DELETE")));
    }

    static ArchCondition<JavaClass> dependOnlyOnFloorsBelow(List<String> floors) {
        return condition("use only floors below their own", (type, events) -> {
            int own = floors.indexOf(floorOf(type));
            if (own < 0) events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is on no known floor"));
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith("nl.vaardig."))
                    .filter(dependency -> floors.indexOf(floorOf(dependency.getTargetClass())) > own)
                    .forEach(
                            dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
        });
    }

    private static String floorOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    static ArchCondition<JavaMethod> answerToARole() {
        return condition("have @RolesAllowed or @PermitAll", (method, events) -> {
            boolean answers = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                    .anyMatch(role ->
                            method.isAnnotatedWith(role) || method.getOwner().isAnnotatedWith(role));
            if (!answers) events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no role"));
        });
    }

    static ArchCondition<JavaMethod> standInPagesOrResources() {
        return condition("stand in Pages, or in a Resource below /api/v1 or the store of xAPI", (method, events) -> {
            JavaClass owner = method.getOwner();
            boolean api = owner.tryGetAnnotationOfType(Path.class)
                    .filter(path ->
                            path.value().startsWith("/api/v1/") || path.value().startsWith("/xapi/"))
                    .isPresent();
            boolean fits = owner.getSimpleName().endsWith("Resource")
                    ? api
                    : owner.getSimpleName().endsWith("Pages") && !api;
            if (!fits) events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is neither"));
        });
    }

    /** Looks into what a method takes and gives (or says it gives), and into the fields of our own types among that. */
    static ArchCondition<JavaMethod> keepEntitiesIn() {
        return condition("take and give no entity", (method, events) -> {
            Set<JavaClass> seen = new HashSet<>();
            collect(method.getReturnType(), seen);
            method.getParameters().stream().map(JavaParameter::getType).forEach(type -> collect(type, seen));
            method.tryGetAnnotationOfType(APIResponseSchema.class.getName())
                    .flatMap(schema -> schema.get("value"))
                    .ifPresent(type -> collect((JavaClass) type, seen));
            seen.stream()
                    .filter(type -> type.isAnnotatedWith(Entity.class))
                    .forEach(type -> events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows the entity " + type.getSimpleName())));
        });
    }

    private static void collect(JavaType type, Set<JavaClass> seen) {
        for (JavaClass part : type.getAllInvolvedRawTypes()) {
            boolean isNew = part.getPackageName().startsWith("nl.vaardig") && seen.add(part);
            if (!isNew || part.isAnnotatedWith(Entity.class)) continue;
            part.getAllFields().stream().map(JavaField::getType).forEach(field -> collect(field, seen));
        }
    }

    static ArchCondition<JavaClass> askTheMachineForTheTime() {
        return calls("ask the machine for the time", call -> {
            String owner = call.getTargetOwner().getFullName();
            boolean hasClock = call.getTarget().getRawParameterTypes().stream()
                    .anyMatch(type -> type.isAssignableTo(java.time.Clock.class));
            return CLOCKS.contains(owner) && call.getName().equals("now") && !hasClock
                    || OLD_CLOCKS.contains(owner)
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && Set.of("<init>", "getInstance").contains(call.getName())
                    || owner.equals("java.time.Clock") && call.getName().startsWith("system")
                    || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }

    static ArchCondition<JavaClass> speakSql() {
        return calls("speak SQL", call -> SQL.contains(call.getName()) && isPersistence(call.getTargetOwner()));
    }

    static ArchCondition<JavaClass> holdSqlInAnAnnotation() {
        return condition("hold SQL in an annotation", (type, events) -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isPersistence(dependency.getTargetClass())
                        && SQL_ANNOTATIONS.contains(dependency.getTargetClass().getSimpleName()))
                .forEach(dependency -> events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()))));
    }

    private static boolean isPersistence(JavaClass type) {
        return type.getPackageName().matches("(jakarta\\.persistence|org\\.hibernate|java\\.sql|javax\\.sql).*");
    }

    static ArchCondition<JavaClass> beListedInPersistenceXml() {
        String xml = text("/META-INF/persistence.xml");
        return condition("be listed in persistence.xml", (type, events) -> {
            boolean listed = xml.contains("<class>" + type.getName() + "</class>");
            if (!listed)
                events.add(SimpleConditionEvent.violated(type, "<class>" + type.getName() + "</class> is missing"));
        });
    }

    /** Calls of methods and constructors, also as a reference. The rule about it says "no classes should". */
    private static ArchCondition<JavaClass> calls(String description, Predicate<JavaCodeUnitAccess<?>> wrong) {
        return condition(description, (type, events) -> type.getCodeUnitAccessesFromSelf().stream()
                .filter(wrong)
                .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription()))));
    }

    private static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.on(item, events);
            }
        };
    }

    private interface Check<T> {
        void on(T item, ConditionEvents events);
    }

    private static String text(String resource) {
        try (InputStream file = ArchitectureConditions.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
