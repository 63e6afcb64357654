package nl.vaardig.learning.course.write;

import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as it is told to other programs. */
public record CourseAnswer(
        long id,
        String code,
        Bilingual name,
        Bilingual description,
        Track track,
        CourseForm form,
        BigDecimal hours,
        @Schema(description = "Euros for one person; null when nobody said so", nullable = true) BigDecimal cost,
        @Schema(description = "Made up for the starter library; not on offer") boolean example,
        Integer seats,
        boolean soft,
        String provider,
        @Schema(nullable = true) CourseLanguage language,
        String place,
        String contact,
        @Schema(description = "Where it is outside; empty when it has no address") String address,
        @Schema(description = "Who may take it") Bilingual audience,
        Bilingual accessibility,
        @Schema(description = "Months that it counts; null when it stays valid", nullable = true) Integer validMonths,
        @Schema(description = "Months after which it is done again; null when once is enough", nullable = true)
                Integer repeatMonths,
        CourseBegin beginBy,
        CourseState state,
        @Schema(nullable = true) Named replacedBy,
        @Schema(description = "What should be done before it") List<Named> needs,
        List<SkillAnswer> skills) {

    @Schema(name = "CourseSkill")
    public record SkillAnswer(
            String skill,
            Bilingual name,
            @Schema(description = "Where one should be to begin; null when nobody said so", nullable = true)
                    Integer from,
            int level) {}

    /** Another course. */
    @Schema(name = "CourseNamed")
    public record Named(long id, String code, Bilingual name) {

        static Named of(Course course) {
            return course == null ? null : new Named(course.id(), course.code(), course.name());
        }
    }

    static CourseAnswer of(Course course, List<CourseSkill> skills, List<Course> needs) {
        List<SkillAnswer> reached = skills.stream()
                .map(skill ->
                        new SkillAnswer(skill.skill().code(), skill.skill().name(), skill.fromLevel(), skill.level()))
                .toList();
        return new CourseAnswer(
                course.id(),
                course.code(),
                course.name(),
                course.description(),
                course.track(),
                course.form(),
                course.hours(),
                course.cost(),
                course.example(),
                course.seats(),
                course.soft(),
                course.practical().provider(),
                course.practical().language(),
                course.practical().place(),
                course.practical().contact(),
                course.practical().address(),
                course.audience(),
                course.accessibility(),
                course.renewal().validMonths(),
                course.renewal().repeatMonths(),
                course.beginBy(),
                course.state(),
                Named.of(course.replacedBy()),
                needs.stream().map(Named::of).toList(),
                reached);
    }
}
