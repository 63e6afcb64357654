package nl.vaardig.steering.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.vaardig.access.Colleagues;
import nl.vaardig.access.Colleagues.Colleague;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.skill.SkillSearch;

/** One search field for everything: people (as far as one may find them), skills, job roles, paths and courses. */
@Path("/search")
@RequestScoped
public class SearchPages {

    /** Fewer letters would find nearly everything. */
    private static final int SHORTEST = 2;

    private static final int MOST = 8;

    /** What was found. @param sight whose skills the user may see: a name found elsewhere leads nowhere */
    public record Found(
            Paging<Colleague> people,
            Sight sight,
            Paging<SkillSearch.Row> skills,
            Paging<JobRole> jobRoles,
            Paging<LearningPaths.Row> paths,
            Paging<Courses.Row> courses) {

        /** Where a name leads: to the own skills, to the person's, or (null) nowhere. */
        public String addressOf(Colleague person) {
            if (person.id() == sight.self()) return "/my/skills";
            boolean seen = person.departmentId() != null && sight.includesDepartment(person.departmentId());
            return sight.everyone() || seen ? "/people/" + person.id() : null;
        }

        public boolean isEmpty() {
            return people.total() + skills.total() + jobRoles.total() + paths.total() + courses.total() == 0;
        }
    }

    /** @param found null when there was too little to search for */
    public record Model(String q, Found found) {}

    @Inject
    Colleagues colleagues;

    @Inject
    SkillSearch skills;

    @Inject
    JobRoles jobRoles;

    @Inject
    LearningPaths paths;

    @Inject
    Courses courses;

    @Inject
    WhoMaySee whoMaySee;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page search(@QueryParam("q") @DefaultValue("") String q) {
        String typed = q.strip();
        return new Page("search/search.jte", new Model(typed, typed.length() < SHORTEST ? null : found(typed)));
    }

    /** @param suggestions empty while there is too little to search for */
    public record Typing(String q, List<Suggestion> suggestions) {

        public boolean isTooShort() {
            return q.length() < SHORTEST;
        }
    }

    /** A piece of a page, fetched while one types. */
    @GET
    @Path("suggestions")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page suggestions(@QueryParam("q") @DefaultValue("") String q) {
        String typed = q.strip();
        List<Suggestion> suggestions = typed.length() < SHORTEST ? List.of() : Suggestion.of(found(typed));
        return new Page("search/suggestions.jte", new Typing(typed, suggestions));
    }

    private Found found(String typed) {
        SearchText text = SearchText.of(typed);
        Paging.Ask ask = new Paging.Ask(1, MOST);
        return new Found(
                colleagues.find(Colleagues.Search.by(text), ask),
                whoMaySee.skills(),
                skills.find(SkillSearch.Wanted.of(text), ask),
                ask.of(jobRoles.all().stream()
                        .filter(role -> text.occursIn(role.words()))
                        .toList()),
                paths.page(new LearningPaths.Filter(null, null, null, null, typed), ask),
                courses.page(new Courses.Filter(null, null, typed), ask));
    }
}
