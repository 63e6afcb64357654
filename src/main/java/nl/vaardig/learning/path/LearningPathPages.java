package nl.vaardig.learning.path;

import gg.jte.Content;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.vaardig.learning.course.LevelNames;
import nl.vaardig.learning.path.part.PathPart;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.Templates;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.Track;

/** The catalogue of learning paths, and one path: what it brings, its steps, what it takes. */
@Path("/paths")
@StandsUnder("/catalogue")
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
public class LearningPathPages {

    public record Catalogue(LearningPaths.Filter filter, Paging<LearningPaths.Row> paths, List<Skill> skills) {

        public Address address() {
            return new Address("/paths")
                    .with("track", filter.track())
                    .with("population", filter.population())
                    .with("depth", filter.depth())
                    .with("skill", filter.skill())
                    .with("q", filter.words());
        }
    }

    /**
     * @param outdated its courses that take nobody new any more
     * @param parts    what other places bring to it, for HR
     * @param preview  how a draft would be read by an employee
     */
    public record Detail(
            LearningPath path,
            PathFacts facts,
            PathVersion version,
            List<Step> steps,
            List<PathOutcome> outcomes,
            LevelNames levels,
            List<OutdatedCourses.Outdated> outdated,
            List<Function<View, Content>> parts,
            boolean preview) {

        public List<StepLine.Stop> stops() {
            return StepLine.of(steps).stops();
        }

        /** Of a draft its own sums: what the path takes is that of the version in use. */
        public BigDecimal hours() {
            return preview ? StepLine.of(steps).hours() : path.hours();
        }

        public BigDecimal cost() {
            return preview ? StepLine.of(steps).cost() : path.cost();
        }
    }

    @Inject
    LearningPaths paths;

    @Inject
    OutdatedCourses outdated;

    @Inject
    Skills skills;

    @Inject
    @Any
    Instance<PathPart> parts;

    @Inject
    Templates templates;

    @Inject
    CurrentRequest request;

    @GET
    public Page catalogue(
            @QueryParam("track") String track,
            @QueryParam("population") String population,
            @QueryParam("depth") String depth,
            @QueryParam("skill") String skill,
            @QueryParam("q") String words,
            @QueryParam("page") String page) {
        LearningPaths.Filter filter = new LearningPaths.Filter(
                Asked.oneOf(Track.class, track, "track"),
                Asked.oneOf(Population.class, population, "population"),
                Asked.number(depth, "depth"),
                Asked.id(skill, "skill"),
                words);
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page("path/paths.jte", new Catalogue(filter, paths.page(filter, ask), skills.all()));
    }

    @GET
    @Path("{id: \\d+}")
    public Page path(@PathParam("id") long id) {
        LevelNames levels = new LevelNames(skills.levels());
        LearningPath path = paths.read(id);
        PathVersion version = path.inUse();
        return new Page(
                "path/path.jte",
                new Detail(
                        path,
                        path.facts(),
                        version,
                        paths.steps(version),
                        paths.outcomes(version),
                        levels,
                        outdated.of(id),
                        request.user().has(Role.HR_ADVISOR) ? parts(id) : List.of(),
                        false));
    }

    private List<Function<View, Content>> parts(long path) {
        return parts.stream()
                .map(part -> part.of(path))
                .<Function<View, Content>>map(page -> view -> templates.part(page, view))
                .toList();
    }
}
