package nl.vaardig.learning.course.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Outcome;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as another program sends it, to make it or to put it in the place of what it was. */
@Schema(name = "CourseToSave")
public record CourseBody(
        @Schema(description = "Left out: it follows from the name. Never changes", nullable = true) String code,
        Bilingual name,
        @Schema(nullable = true) Bilingual description,
        Track track,
        CourseForm form,
        @Schema(description = "On which side of soft and hard spending it counts", nullable = true) Boolean soft,
        @Schema(examples = "6") BigDecimal hours,
        @Schema(description = "Euros for one person; null when nobody knows", nullable = true, examples = "180")
                BigDecimal cost,
        @Schema(description = "null: no limit", nullable = true, examples = "14") Integer seats,
        @Schema(nullable = true) String provider,
        @Schema(nullable = true) CourseLanguage language,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String contact,
        @Schema(description = "https", nullable = true, examples = "https://leren.example/grafieken") String address,
        @Schema(description = "Who may take it", nullable = true) Bilingual audience,
        @Schema(nullable = true) Bilingual accessibility,
        @Schema(nullable = true, examples = "24") Integer validMonths,
        @Schema(description = "Not more than validMonths", nullable = true, examples = "24") Integer repeatMonths,
        @Schema(description = "Left out: ON_REQUEST", nullable = true) CourseBegin beginBy,
        @Schema(description = "Left out: PUBLISHED", nullable = true) CourseState state,
        @Schema(description = "Only of an outdated one", nullable = true, examples = "12") Long replacedById,
        @Schema(description = "What it brings; null or empty when nothing", nullable = true) List<Reached> outcomes,
        @Schema(description = "Ids of courses that should be done before it", nullable = true) List<Long> needs) {

    /** A level that it brings people to. */
    @Schema(name = "CourseOutcome")
    public record Reached(
            @Schema(examples = "23") Long skillId,
            @Schema(description = "0 up to one below level; null when it does not matter", nullable = true)
                    Integer from,
            @Schema(examples = "2") Integer level) {}

    CourseWish wish(Sent sent, Known<Course> courses, Map<Long, Skill> skills) {
        CourseCodes.check(sent);
        return CourseWish.read(
                sent,
                courses,
                new CourseWish.Lists(() -> reached(sent, skills), () -> List.copyOf(sent.allKnown("needs", courses))));
    }

    private List<Outcome> reached(Sent sent, Map<Long, Skill> skills) {
        List<Outcome> all = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Reached one : outcomes == null ? List.<Reached>of() : outcomes) {
            Skill skill = one == null || one.skillId() == null ? null : skills.get(one.skillId());
            if (skill == null) sent.fault("outcomes", "form.choice");
            else if (!seen.add(skill.id())) sent.fault("outcomes", "course.outcome.twice");
            else if (one.level() == null || one.level() < 1 || one.level() > skill.topLevel())
                sent.fault("outcomes", "form.number", 1, skill.topLevel());
            else if (one.from() != null && (one.from() < 0 || one.from() >= one.level()))
                sent.fault("outcomes", "course.outcome.from", one.level());
            else all.add(new Outcome(skill, one.from(), one.level()));
        }
        return all;
    }
}
