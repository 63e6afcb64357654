package nl.vaardig.learning.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.Track;

/** The list of courses, and one course: what it brings and in which paths it is used. */
@Path("/courses")
@StandsUnder("/library")
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
public class CoursePages {

    public record Catalogue(Courses.Filter filter, Paging<Courses.Row> courses) {

        public Address address() {
            return new Address("/courses")
                    .with("track", filter.track())
                    .with("form", filter.form())
                    .with("q", filter.words());
        }
    }

    public record Detail(Course course, List<CourseSkill> skills, List<Courses.Use> uses, LevelNames levels) {}

    @Inject
    Courses courses;

    @Inject
    Skills skills;

    @GET
    public Page catalogue(
            @QueryParam("track") String track,
            @QueryParam("form") String form,
            @QueryParam("q") String words,
            @QueryParam("page") String page) {
        Courses.Filter filter = new Courses.Filter(
                Asked.oneOf(Track.class, track, "track"), Asked.oneOf(CourseForm.class, form, "form"), words);
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page("course/courses.jte", new Catalogue(filter, courses.page(filter, ask)));
    }

    @GET
    @Path("{id: \\d+}")
    public Page course(@PathParam("id") long id) {
        LevelNames levels = new LevelNames(skills.levels());
        return new Page("course/course.jte", new Detail(courses.get(id), courses.skills(id), courses.uses(id), levels));
    }
}
