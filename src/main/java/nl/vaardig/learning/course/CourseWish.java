package nl.vaardig.learning.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/**
 * What a course should be.
 *
 * @param code     null to have it follow from the name; of a course that is there it doesn't change
 * @param cost     null when nobody knows
 * @param outcomes each skill once
 * @param needs    courses that should be done before it
 */
public record CourseWish(
        String code,
        Bilingual name,
        Bilingual description,
        Track track,
        CourseForm form,
        boolean soft,
        BigDecimal hours,
        BigDecimal cost,
        Integer seats,
        Practical practical,
        Bilingual audience,
        Bilingual accessibility,
        Renewal renewal,
        CourseBegin beginBy,
        CourseState state,
        Course replacedBy,
        List<Outcome> outcomes,
        List<Course> needs) {

    /** Lists and prerequisites are told otherwise by a form than by a program or a file. */
    public record Lists(Supplier<List<Outcome>> outcomes, Supplier<List<Course>> needs) {}

    /** Reads every field under the name it has here; a course is published and on request unless something else was said. Null when something can't be used. */
    public static CourseWish read(Said said, Known<Course> courses, Lists lists) {
        CourseState state = orElse(said.optionalOne("state", CourseState.class), CourseState.PUBLISHED);
        CourseWish wish = new CourseWish(
                said.optionalText("code", Course.LONGEST_CODE),
                said.both("name", Course.LONGEST_NAME),
                said.optionalBoth("description", Course.LONGEST_DESCRIPTION),
                said.one("track", Track.class),
                said.one("form", CourseForm.class),
                said.truth("soft"),
                hours(said),
                said.optionalDecimal("cost", 0, Course.MOST_COST, 2),
                said.optionalNumber("seats", 1, Course.MOST_SEATS),
                Practical.read(said),
                said.optionalBoth("audience", Course.LONGEST_AUDIENCE),
                said.optionalBoth("accessibility", Course.LONGEST_ACCESSIBILITY),
                Renewal.read(said),
                orElse(said.optionalOne("beginBy", CourseBegin.class), CourseBegin.ON_REQUEST),
                state,
                replacedBy(said, courses, state),
                lists.outcomes().get(),
                lists.needs().get());
        return said.isSound() ? wish : null;
    }

    private static <T> T orElse(T said, T otherwise) {
        return said == null ? otherwise : said;
    }

    private static BigDecimal hours(Said said) {
        if (said.isSaid("hours")) return said.optionalDecimal("hours", 0, Course.MOST_HOURS, 2);
        said.fault("hours", "form.missing");
        return null;
    }

    private static Course replacedBy(Said said, Known<Course> courses, CourseState state) {
        Course other = said.optionalKnown("replacedBy", courses);
        if (other != null && state != CourseState.OUTDATED) said.fault("replacedBy", "course.replacedBy.notOutdated");
        if (other != null && other.state() == CourseState.DRAFT) said.fault("replacedBy", "course.replacedBy.draft");
        return other;
    }

    /** What a course is now. */
    public static CourseWish of(Course course, List<CourseSkill> skills, List<Course> needs) {
        return new CourseWish(
                course.code(),
                course.name(),
                course.description(),
                course.track(),
                course.form(),
                course.soft(),
                course.hours(),
                course.cost(),
                course.seats(),
                course.practical(),
                course.audience(),
                course.accessibility(),
                course.renewal(),
                course.beginBy(),
                course.state(),
                course.replacedBy(),
                skills.stream().map(Outcome::of).toList(),
                needs);
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** The same with another in its place. */
    public CourseWish replacedBy(Course other) {
        return new CourseWish(
                code,
                name,
                description,
                track,
                form,
                soft,
                hours,
                cost,
                seats,
                practical,
                audience,
                accessibility,
                renewal,
                beginBy,
                state,
                other,
                outcomes,
                needs);
    }

    /** In few letters: another mark means that somebody changed it since. */
    public String mark() {
        Function<Course, Object> id = other -> other == null ? "" : other.id();
        List<Object> all = List.of(
                List.of(name, description, track, form, soft, plain(hours), plain(cost)),
                List.of(String.valueOf(seats), practical.toString(), audience, accessibility, renewal.toString()),
                List.of(beginBy.name(), state.name(), id.apply(replacedBy)),
                outcomes.stream().map(Outcome::mark).sorted().toList(),
                needs.stream().map(Course::id).sorted().toList());
        return Integer.toHexString(all.toString().hashCode());
    }
}
