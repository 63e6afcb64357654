package nl.vaardig.learning.path;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.RowSaid;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CoursePrerequisite;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Outcome;
import nl.vaardig.learning.course.Prerequisites;
import nl.vaardig.learning.course.write.CourseFile;
import nl.vaardig.platform.said.Known;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/**
 * courses.csv: what can be followed, with the levels of skills it brings people to as code:level or code:from-level. A
 * course may name one that is there already or stands above it in the file.
 */
@Dependent
@ImportOf(value = "COURSES", order = 12, changes = Course.class)
public class CourseRows implements Importer {

    private static final Columns COLUMNS = new Columns(CourseFile.COLUMNS).andMaybe(CourseFile.LATER_COLUMNS);

    private static final Map<String, String> FIELDS = Map.of(
            "validMonths",
            "valid_months",
            "repeatMonths",
            "repeat_months",
            "beginBy",
            "begin_by",
            "replacedBy",
            "replaced_by");

    private static final Pattern REACHED = Pattern.compile("(.+):\\s*(?:(\\d{1,3})\\s*-\\s*)?(\\d{1,3})");

    @PersistenceContext
    EntityManager db;

    @Inject
    CourseFile file;

    @Inject
    PublishedSkills published;

    private final Map<String, Course> named = new HashMap<>();
    private final Map<String, List<String>> needs = new HashMap<>();
    private final Map<String, List<String>> replaced = new HashMap<>();
    private final Set<String> inPaths = new HashSet<>();
    private Map<String, Skill> skills;
    private Map<String, CourseWish> there;
    private Keys keys;

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        skills = published.byCode();
        there = file.all().stream().collect(toMap(CourseWish::code, wish -> wish));
        keys = new Keys(there.keySet());
        there.values().forEach(this::keep);
        db.createQuery("select c from Course c", Course.class)
                .getResultStream()
                .forEach(course -> named.put(course.code(), course));
        inPaths.addAll(db.createQuery(
                        "select distinct s.course.code from Step s where s.course is not null and s.path.published = true",
                        String.class)
                .getResultList());
    }

    private void keep(CourseWish wish) {
        needs.put(wish.code(), wish.needs().stream().map(Course::code).toList());
        replaced.put(
                wish.code(),
                wish.replacedBy() == null
                        ? List.of()
                        : List.of(wish.replacedBy().code()));
    }

    @Override
    public RowPlan plan(Row row) {
        String code = row.text("code", Course.LONGEST_CODE);
        CourseWish old = code == null ? null : there.get(code);
        if (old != null) row.orElse(CourseFile.cells(old));
        CourseWish wish = CourseWish.read(
                new RowSaid(row, FIELDS),
                Known.byCode(named),
                new CourseWish.Lists(() -> outcomes(row), () -> needed(row)));
        keys.check(row, "code", code);
        if (wish != null) check(row, wish, old);
        if (wish == null || !row.isSound()) return null;
        keep(wish);
        named.computeIfAbsent(code, none -> made(wish));
        return plan(old, wish);
    }

    private List<Outcome> outcomes(Row row) {
        Map<String, Outcome> reached = new HashMap<>();
        for (String part : row.parts("skills")) {
            Matcher matcher = REACHED.matcher(part);
            Skill skill = skills.get(
                    matcher.matches()
                            ? matcher.group(1).strip()
                            : part.replaceFirst(":[^:]*$", "").strip());
            if (skill == null || !part.contains(":")) {
                row.fault("skills", "import.cell.unknown", part);
            } else if (!matcher.matches() || !fits(matcher, skill)) {
                row.fault("skills", "import.cell.notBetween", part, 1, skill.topLevel());
            } else {
                Integer from = matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2));
                reached.put(skill.code(), new Outcome(skill, from, Integer.parseInt(matcher.group(3))));
            }
        }
        return List.copyOf(reached.values());
    }

    private static boolean fits(Matcher matcher, Skill skill) {
        int level = Integer.parseInt(matcher.group(3));
        boolean isBelow = matcher.group(2) == null || Integer.parseInt(matcher.group(2)) < level;
        return level >= 1 && level <= skill.topLevel() && isBelow;
    }

    private List<Course> needed(Row row) {
        List<Course> courses = new ArrayList<>();
        for (String code : row.parts("prerequisites")) {
            Course course = named.get(code);
            if (course == null) row.fault("prerequisites", "import.cell.unknown", code);
            else if (!courses.contains(course)) courses.add(course);
        }
        return courses;
    }

    private void check(Row row, CourseWish wish, CourseWish old) {
        List<String> wanted = wish.needs().stream().map(Course::code).toList();
        List<String> circle = new Prerequisites<>(needs).circle(wish.code(), wanted);
        if (!circle.isEmpty()) row.fault("prerequisites", "course.needs.circle", String.join(" → ", circle));
        boolean isReplacedByItself = wish.replacedBy() != null
                && !new Prerequisites<>(replaced)
                        .circle(wish.code(), List.of(wish.replacedBy().code()))
                        .isEmpty();
        if (isReplacedByItself) row.fault("replaced_by", "course.replacedBy.circle");
        boolean becomesDraft = old != null && old.state() != CourseState.DRAFT && wish.state() == CourseState.DRAFT;
        if (becomesDraft && inPaths.contains(wish.code())) row.fault("state", "rule.course.draftInPath");
    }

    private RowPlan plan(CourseWish old, CourseWish wish) {
        String subject = wish.code() + " " + wish.name().nl();
        if (old == null) return RowPlan.add(subject, () -> add(wish));
        Map<String, String> before = CourseFile.cells(old);
        Comparison comparison = new Comparison();
        CourseFile.cells(wish).forEach((column, now) -> comparison.of(column, before.get(column), now));
        Long id = named.get(wish.code()).id();
        return RowPlan.change(subject, comparison, id, () -> change(id, wish));
    }

    private static Course made(CourseWish wish) {
        return new Course(wish.code(), wish.name(), wish.track(), wish.form(), wish.hours(), wish.cost());
    }

    private void add(CourseWish wish) {
        Course course = made(wish);
        course.take(wish.replacedBy(there(wish.replacedBy())));
        db.persist(course);
        fill(course, wish);
    }

    private void change(Long id, CourseWish wish) {
        Course course = db.find(Course.class, id);
        course.take(wish.replacedBy(there(wish.replacedBy())));
        for (String each : List.of("CourseSkill", "CoursePrerequisite")) {
            db.createQuery("delete from " + each + " x where x.course.id = :course")
                    .setParameter("course", id)
                    .executeUpdate();
        }
        fill(course, wish);
    }

    private void fill(Course course, CourseWish wish) {
        for (Outcome outcome : wish.outcomes()) {
            CourseSkill skill = new CourseSkill(course, outcome.skill(), outcome.level());
            skill.beginAt(outcome.from());
            db.persist(skill);
        }
        for (Course before : wish.needs()) db.persist(new CoursePrerequisite(course, there(before)));
    }

    /** One that stood above in the file has been made meanwhile. */
    private Course there(Course course) {
        if (course == null) return null;
        if (course.id() != null) return db.getReference(Course.class, course.id());
        return db.createQuery("select c from Course c where c.code = :code", Course.class)
                .setParameter("code", course.code())
                .getSingleResult();
    }

    /** What a path costs follows from its courses. */
    @Override
    public void end() {
        PathPrices.follow(db);
        published.takeUp("CourseSkill");
    }
}
