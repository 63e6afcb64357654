package nl.vaardig.learning.course.write;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Outcome;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/** A course as the fields of its form: what it brings and what it needs are rows with a number behind their names. */
public final class CourseFields {

    /** More outcomes or prerequisites than this make a course that nobody can choose. */
    public static final int MOST_ROWS = 20;

    private static final List<String> NAMED = List.of(
            "code",
            "name",
            "description",
            "track",
            "form",
            "hours",
            "cost",
            "seats",
            "provider",
            "language",
            "place",
            "contact",
            "address",
            "audience",
            "accessibility",
            "validMonths",
            "repeatMonths",
            "beginBy",
            "state",
            "replacedBy");

    private CourseFields() {}

    static Sent typed(MultivaluedMap<String, String> fields, String language) {
        Sent sent = Sent.form(fields, language);
        NAMED.forEach(field -> sent.named(field, "course.edit." + field));
        for (int row = 1; row <= MOST_ROWS; row++) {
            sent.named("skill" + row, "course.edit.skill", row)
                    .named("from" + row, "course.edit.from", row)
                    .named("level" + row, "course.edit.level", row)
                    .named("need" + row, "course.edit.need", row);
        }
        return sent;
    }

    static CourseWish read(Sent sent, Known<Course> courses, Known<Skill> skills) {
        CourseCodes.check(sent);
        return CourseWish.read(
                sent, courses, new CourseWish.Lists(() -> outcomes(sent, skills), () -> needs(sent, courses)));
    }

    private static List<Outcome> outcomes(Sent sent, Known<Skill> skills) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            boolean isEmpty = !sent.isSaid("skill" + row) && !sent.isSaid("level" + row) && !sent.isSaid("from" + row);
            if (isEmpty) continue;
            Skill skill = sent.known("skill" + row, skills);
            if (skill != null && !seen.add(skill.id())) sent.fault("skill" + row, "course.outcome.twice");
            outcomes.add(Outcome.read(sent, skill, "from" + row, "level" + row));
        }
        return outcomes;
    }

    private static List<Course> needs(Sent sent, Known<Course> courses) {
        Map<Long, Course> needs = new LinkedHashMap<>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            Course needed = sent.optionalKnown("need" + row, courses);
            if (needed != null) needs.put(needed.id(), needed);
        }
        return List.copyOf(needs.values());
    }

    /** Field to what stands in it, in the order of the form; a field that isn't there is empty. */
    static Map<String, String> of(CourseWish now, String language) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "name", now.name());
        put(fields, "description", now.description());
        put(fields, "audience", now.audience());
        put(fields, "accessibility", now.accessibility());
        put(fields, "track", now.track());
        put(fields, "form", now.form());
        put(fields, "soft", now.soft());
        put(fields, "hours", decimal(now.hours(), language));
        put(fields, "cost", decimal(now.cost(), language));
        put(fields, "seats", now.seats());
        put(fields, "provider", now.practical().provider());
        put(fields, "language", now.practical().language());
        put(fields, "place", now.practical().place());
        put(fields, "contact", now.practical().contact());
        put(fields, "address", now.practical().address());
        put(fields, "validMonths", now.renewal().validMonths());
        put(fields, "repeatMonths", now.renewal().repeatMonths());
        put(fields, "beginBy", now.beginBy());
        put(fields, "state", now.state());
        put(
                fields,
                "replacedBy",
                now.replacedBy() == null ? null : now.replacedBy().id());
        putRows(fields, now);
        return fields;
    }

    private static void putRows(Map<String, String> fields, CourseWish now) {
        for (int i = 0; i < now.outcomes().size(); i++) {
            Outcome outcome = now.outcomes().get(i);
            put(fields, "skill" + (i + 1), outcome.skill().id());
            put(fields, "from" + (i + 1), outcome.from());
            put(fields, "level" + (i + 1), outcome.level());
        }
        for (int i = 0; i < now.needs().size(); i++)
            put(fields, "need" + (i + 1), now.needs().get(i).id());
    }

    private static String decimal(BigDecimal number, String language) {
        if (number == null) return null;
        String plain = number.stripTrailingZeros().toPlainString();
        return language.equals("nl") ? plain.replace('.', ',') : plain;
    }

    private static void put(Map<String, String> fields, String field, Bilingual text) {
        put(fields, field + "-nl", text.nl());
        put(fields, field + "-en", text.en());
    }

    private static void put(Map<String, String> fields, String field, Object value) {
        if (value != null && !"".equals(value)) fields.put(field, value.toString());
    }
}
