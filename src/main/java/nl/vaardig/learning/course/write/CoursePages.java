package nl.vaardig.learning.course.write;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.learning.course.LevelNames;
import nl.vaardig.learning.course.picture.CoursePicture;
import nl.vaardig.learning.course.picture.CoursePictures;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.Track;

/** The list of courses, and one course: what it brings and in which paths it is used. */
@Path("/courses")
@StandsUnder("/catalogue")
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
public class CoursePages {

    /** @param mayMake whether the reader makes courses */
    public record Catalogue(Courses.Filter filter, Paging<Courses.Row> courses, boolean mayMake) {

        public Address address() {
            return new Address("/courses")
                    .with("track", filter.track())
                    .with("form", filter.form())
                    .with("state", filter.state())
                    .with("q", filter.words());
        }
    }

    /**
     * One course.
     *
     * @param picture null when it has none
     * @param undo what the fields of its form were before the last save; null when there is nothing to undo
     * @param mark of what it is now; null for who doesn't make courses
     */
    public record Detail(
            Course course,
            List<CourseSkill> skills,
            List<Course> needs,
            List<Courses.Use> uses,
            LevelNames levels,
            CoursePicture picture,
            String done,
            Map<String, String> undo,
            String mark) {

        public boolean mayRemove() {
            return mayChange() && course.state() == CourseState.DRAFT;
        }

        public boolean mayChange() {
            return mark != null;
        }
    }

    @Inject
    Courses courses;

    @Inject
    CoursePictures pictures;

    @Inject
    Skills skills;

    @GET
    public Page catalogue(
            @QueryParam("track") String track,
            @QueryParam("form") String form,
            @QueryParam("state") String state,
            @QueryParam("q") String words,
            @QueryParam("page") String page) {
        Courses.Filter filter = new Courses.Filter(
                Asked.oneOf(Track.class, track, "track"),
                Asked.oneOf(CourseForm.class, form, "form"),
                Asked.oneOf(CourseState.class, state, "state"),
                words);
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page("course/courses.jte", new Catalogue(filter, courses.page(filter, ask), courses.writes()));
    }

    @GET
    @Path("{id: \\d+}")
    public Page course(@PathParam("id") long id, @QueryParam("done") String done, @Context HttpHeaders headers) {
        Course course = courses.get(id);
        List<CourseSkill> reached = courses.skills(id);
        List<Course> needs = courses.needs(id);
        CourseWish now = courses.writes() ? CourseWish.of(course, reached, needs) : null;
        LevelNames levels = new LevelNames(skills.levels());
        String mark = now == null ? null : now.mark();
        return new Page(
                "course/course.jte",
                new Detail(
                        course,
                        reached,
                        needs,
                        courses.uses(id),
                        levels,
                        pictures.of(course).orElse(null),
                        done,
                        undo(now, id, headers),
                        mark));
    }

    /** Numbers in the cookie are as a program writes them, which the form of every language reads. */
    private static Map<String, String> undo(CourseWish now, long id, HttpHeaders headers) {
        if (now == null) return null;
        return UndoCookie.read(headers, "/courses/" + id)
                .filter(kept -> !kept.isEmpty())
                .map(kept -> CourseUndo.before(CourseFields.of(now, "en"), kept))
                .orElse(null);
    }
}
