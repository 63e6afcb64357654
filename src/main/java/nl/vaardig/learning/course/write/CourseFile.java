package nl.vaardig.learning.course.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CoursePrerequisite;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Outcome;
import nl.vaardig.platform.words.Bilingual;

/** All courses as rows of courses.csv, to take along and to bring in again. */
@Dependent
@Transactional
public class CourseFile {

    /** What every file has. */
    public static final List<String> COLUMNS = List.of(
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

    /** Files from before these were there do without. */
    public static final List<String> LATER_COLUMNS = List.of(
            "provider",
            "language",
            "place",
            "contact",
            "address",
            "audience_nl",
            "audience_en",
            "accessibility_nl",
            "accessibility_en",
            "valid_months",
            "repeat_months",
            "begin_by",
            "state",
            "replaced_by",
            "prerequisites");

    /** Between the parts of a cell. */
    private static final String BAR = "|";

    @PersistenceContext
    EntityManager db;

    /** What each course is now, by code. Three queries. */
    public List<CourseWish> all() {
        // First, so that the others find their course in memory.
        List<Course> courses = db.createQuery(
                        "select c from Course c left join fetch c.replacedBy order by c.code", Course.class)
                .getResultList();
        Map<Long, List<CourseSkill>> skills = db.createQuery(
                        """
                        select s from CourseSkill s join fetch s.skill k join fetch k.framework f
                        where f.state = FrameworkState.PUBLISHED order by k.code
                        """,
                        CourseSkill.class)
                .getResultStream()
                .collect(groupingBy(skill -> skill.course().id()));
        Map<Long, List<Course>> needs = db.createQuery("select p from CoursePrerequisite p", CoursePrerequisite.class)
                .getResultStream()
                .collect(groupingBy(pair -> pair.course().id(), mapping(CoursePrerequisite::needs, toList())));
        return courses.stream()
                .map(course -> CourseWish.of(
                        course,
                        skills.getOrDefault(course.id(), List.of()),
                        needs.getOrDefault(course.id(), List.of())))
                .toList();
    }

    /** Column to what stands in it, in the order of the file. */
    public static Map<String, String> cells(CourseWish course) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, "code", course.code());
        put(cells, "name", course.name());
        put(cells, "description", course.description());
        put(cells, "track", course.track());
        put(cells, "form", course.form());
        put(cells, "hours", plain(course.hours()));
        put(cells, "cost", plain(course.cost()));
        put(cells, "seats", course.seats());
        put(cells, "soft", course.soft());
        put(
                cells,
                "skills",
                course.outcomes().stream().map(CourseFile::outcome).sorted().collect(joining(BAR)));
        put(cells, "provider", course.practical().provider());
        put(cells, "language", course.practical().language());
        put(cells, "place", course.practical().place());
        put(cells, "contact", course.practical().contact());
        put(cells, "address", course.practical().address());
        put(cells, "audience", course.audience());
        put(cells, "accessibility", course.accessibility());
        put(cells, "valid_months", course.renewal().validMonths());
        put(cells, "repeat_months", course.renewal().repeatMonths());
        put(cells, "begin_by", course.beginBy());
        put(cells, "state", course.state());
        put(
                cells,
                "replaced_by",
                course.replacedBy() == null ? null : course.replacedBy().code());
        put(
                cells,
                "prerequisites",
                course.needs().stream().map(Course::code).sorted().collect(joining(BAR)));
        return cells;
    }

    private static String outcome(Outcome outcome) {
        String from = outcome.from() == null ? "" : outcome.from() + "-";
        return outcome.skill().code() + ":" + from + outcome.level();
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> cells, String column, Bilingual text) {
        put(cells, column + "_nl", text.nl());
        put(cells, column + "_en", text.en());
    }

    private static void put(Map<String, String> cells, String column, Object value) {
        cells.put(column, value == null ? "" : value.toString());
    }
}
