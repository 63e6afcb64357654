package nl.vaardig.learning.path;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Texts;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.Track;

/** courses.csv: what can be followed, with the levels of skills it brings people to as code:level|code:level. */
@Dependent
@ImportOf(value = "COURSES", order = 12, changes = Course.class)
public class CourseRows implements Importer {

    private static final Columns COLUMNS = Columns.of(
            "code",
            "name_nl",
            "name_en",
            "description_nl",
            "description_en",
            "track",
            "form",
            "hours",
            "cost",
            "seats",
            "soft",
            "skills");
    private static final int MOST_COST = 1_000_000;

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    private final Map<String, Map<String, Integer>> reached = new HashMap<>();
    private Map<String, Skill> skills;
    private Map<String, Course> known;
    private Keys keys;

    private record Reaches(String course, String skill, int level) {}

    private record Read(
            String code,
            Bilingual name,
            Bilingual description,
            Track track,
            CourseForm form,
            BigDecimal hours,
            BigDecimal cost,
            Integer seats,
            boolean soft,
            Map<String, Integer> skills) {}

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        skills = published.byCode();
        known = codes.by(Course::code, "select c from Course c", Course.class);
        keys = new Keys(known.keySet());
        db.createQuery(
                        "select s.course.code, s.skill.code, s.level from CourseSkill s"
                                + " where s.skill.framework.state = FrameworkState.PUBLISHED",
                        Reaches.class)
                .getResultList()
                .forEach(one -> reached.computeIfAbsent(one.course(), key -> new TreeMap<>())
                        .put(one.skill(), one.level()));
    }

    @Override
    public RowPlan plan(Row row) {
        Read now = new Read(
                row.text("code", Course.LONGEST_CODE),
                Texts.both(row, "name", Course.LONGEST_NAME),
                Texts.maybe(row, "description", Course.LONGEST_DESCRIPTION),
                row.one("track", Track.class),
                row.one("form", CourseForm.class),
                row.decimal("hours", 0, Course.MOST_HOURS, 2),
                row.cell("cost").isEmpty() ? null : row.decimal("cost", 0, MOST_COST, 2),
                row.optionalNumber("seats", 1, Course.MOST_SEATS),
                row.truth("soft"),
                skillsIn(row));
        keys.check(row, "code", now.code());
        return row.isSound() ? plan(now) : null;
    }

    private Map<String, Integer> skillsIn(Row row) {
        Map<String, Integer> levels = new TreeMap<>();
        for (String part : row.parts("skills")) {
            int colon = part.lastIndexOf(':');
            Skill skill = colon < 0 ? null : skills.get(part.substring(0, colon).strip());
            String level = part.substring(colon + 1).strip();
            if (skill == null) {
                row.fault("skills", "import.cell.unknown", part);
            } else if (!level.matches("\\d{1,3}")
                    || Integer.parseInt(level) < 1
                    || Integer.parseInt(level) > skill.topLevel()) {
                row.fault("skills", "import.cell.notBetween", part, 1, skill.topLevel());
            } else {
                levels.put(skill.code(), Integer.parseInt(level));
            }
        }
        return levels;
    }

    private RowPlan plan(Read now) {
        String subject = now.code() + " " + now.name().nl();
        Course old = known.get(now.code());
        if (old == null) return RowPlan.add(subject, () -> add(now));
        Map<String, Integer> before = reached.getOrDefault(now.code(), Map.of());
        Comparison comparison = Texts.compare(new Comparison(), "name", old.name(), now.name());
        Texts.compare(comparison, "description", old.description(), now.description())
                .of("track", old.track(), now.track())
                .of("form", old.form(), now.form())
                .of("hours", old.hours(), now.hours())
                .of("cost", old.cost(), now.cost())
                .of("seats", old.seats(), now.seats())
                .of("soft", old.soft(), now.soft())
                .of("skills", shown(before), shown(now.skills()));
        return RowPlan.change(subject, comparison, old.id(), () -> {
            Course course = db.find(Course.class, old.id());
            take(course, now);
            if (!before.equals(now.skills())) replaceSkills(course, now.skills());
        });
    }

    private void add(Read now) {
        Course course = new Course(now.code(), now.name(), now.track(), now.form(), now.hours(), now.cost());
        take(course, now);
        db.persist(course);
        now.skills().forEach((code, level) -> db.persist(new CourseSkill(course, skills.get(code), level)));
    }

    private static void take(Course course, Read now) {
        course.describe(now.name(), now.description());
        course.shape(now.track(), now.form(), now.soft());
        course.price(now.hours(), now.cost(), now.seats());
        course.offer();
    }

    private void replaceSkills(Course course, Map<String, Integer> now) {
        db.createQuery("delete from CourseSkill s where s.course = :course")
                .setParameter("course", course)
                .executeUpdate();
        now.forEach((code, level) -> db.persist(new CourseSkill(course, skills.get(code), level)));
    }

    private static String shown(Map<String, Integer> levels) {
        return String.join(
                "|",
                levels.entrySet().stream()
                        .map(one -> one.getKey() + ":" + one.getValue())
                        .toList());
    }

    /** What a path costs follows from its courses. */
    @Override
    public void end() {
        PathPrices.follow(db);
        published.takeUp("CourseSkill");
    }
}
