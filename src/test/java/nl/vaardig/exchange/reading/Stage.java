package nl.vaardig.exchange.reading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.exchange.file.Fault;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;

/** Importers without a database: what their queries would find is said beforehand, by a piece of the query. */
public final class Stage {

    static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    private final Map<String, List<?>> answers = new LinkedHashMap<>();
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> faultsInFull = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private CurrentUser by = CurrentUser.application(1);

    /** Who brings the file in; unless said otherwise the application itself. */
    public Stage broughtBy(long account, Long employee) {
        by = new CurrentUser(account, "Proef", 1, "Proefdorp", employee, Set.of(), Set.of());
        return this;
    }

    /** The first answer whose piece occurs in a query is what it finds; without any it finds nothing. */
    public Stage finds(String pieceOfQuery, Object... rows) {
        answers.put(pieceOfQuery, List.of(rows));
        return this;
    }

    public Stage employees(String... numbers) {
        return codes("from Employee", numbers);
    }

    Stage codes(String pieceOfQuery, String... codes) {
        List<KnownCodes.Coded> rows = new ArrayList<>();
        for (String code : codes) rows.add(new KnownCodes.Coded(code, rows.size() + 1L));
        answers.put(pieceOfQuery, rows);
        return this;
    }

    /** Skills with five levels. */
    public Stage skills(String... codes) {
        List<Skill> skills = new ArrayList<>();
        for (String code : codes) skills.add(skill(code, skills.size() + 1L));
        answers.put("from Skill s", skills);
        return this;
    }

    static Skill skill(String code, long id) {
        Bilingual name = new Bilingual("naam", "name");
        Framework framework = new Framework("f", "1", name, name, new Scale("s", name));
        Skill skill = new Skill(new SkillArea(framework, "a", name, 1), code, Track.DATA_ANALYSIS, 1, 5, name);
        skill.identify("Competence/" + code, null);
        return withId(skill, id);
    }

    static <T> T withId(T entity, long id) {
        try {
            set(entity, entity.getClass().getDeclaredField("id"), id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private EntityManager db() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("createQuery")) return query((String) arguments[0]);
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** As the server would, but for doors: what a file only asks for when it is for real. */
    private <T> T injected(T bean) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            boolean asked =
                    field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class);
            if (asked) set(bean, field, value(field.getType()));
        }
        return bean;
    }

    private Object value(Class<?> type) {
        if (type == EntityManager.class) return db();
        if (type == Clock.class) return Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));
        if (type == CurrentRequest.class) {
            CurrentRequest request = new CurrentRequest();
            request.actAs(by);
            return request;
        }
        try {
            boolean ours = type.isAnnotationPresent(Dependent.class);
            if (!ours) return null;
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return injected(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object bean, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private TypedQuery<?> query(String query) {
        List<?> rows = answers.entrySet().stream()
                .filter(answer -> query.contains(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
        return (TypedQuery<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TypedQuery.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getResultList" -> rows;
                    case "getResultStream" -> rows.stream();
                    default -> proxy;
                });
    }

    /** Lets the importer plan all rows of the file, as a dry run does. */
    public Stage plan(Importer importer, String file) {
        outcomes.clear();
        changes.clear();
        faults.clear();
        faultsInFull.clear();
        warnings.clear();
        injected(importer);
        try (Rows rows = importer.open(Source.of(file.getBytes(StandardCharsets.UTF_8)))) {
            importer.begin();
            List<Row> all = rows.next(Integer.MAX_VALUE);
            importer.ahead(all);
            all.forEach(row -> note(row, importer.plan(row)));
        }
        return this;
    }

    private void note(Row row, RowPlan plan) {
        if (!row.isSound()) outcomes.add("ERROR");
        else outcomes.add(plan.outcome().name());
        if (row.isSound() && plan.change() != null) changes.add(plan.change());
        for (Fault fault : row.faults()) {
            faults.add(row.line() + " " + fault.column() + " " + fault.key());
            faultsInFull.add(row.line() + " " + fault.column() + " " + fault.key() + " " + fault.arguments());
        }
        for (Fault fault : row.warnings()) warnings.add(row.line() + " " + fault.column() + " " + fault.key());
    }

    /** What rows came to, such as "ADD ADD ERROR". */
    public String outcomes() {
        return String.join(" ", outcomes);
    }

    public String changes() {
        return String.join(" / ", changes);
    }

    /** The same with the arguments. */
    String faultsInFull() {
        return String.join("\n", faultsInFull);
    }

    /** As {@link #faults}. */
    String warnings() {
        return String.join("\n", warnings);
    }

    /** Line, column and key of each fault, one on a line. */
    public String faults() {
        return faults.stream().collect(Collectors.joining("\n"));
    }
}
