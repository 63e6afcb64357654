package nl.vaardig.inventory.requirement.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.Colleagues;
import nl.vaardig.access.Colleagues.Colleague;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.requirement.RequirementList;
import nl.vaardig.organisation.department.Headcounts;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.framework.Skills;

/** Job roles: what the work is and what it asks. */
@Path("/job-roles")
@StandsUnder("/library")
@RequestScoped
public class JobRolePages {

    /** @param people by job role; null for those who don't see everyone */
    public record Listing(
            String q,
            Population population,
            List<JobRole> roles,
            int all,
            Map<Long, Long> requirements,
            Map<Long, Long> people) {}

    /**
     * One job role.
     *
     * @param people who hold it, as far as the user may find them; null for those who find only themselves
     * @param done what was just done to a requirement, or null
     */
    public record Detail(
            JobRole role, RoleProfile profile, ProfileLook look, Paging<Colleague> people, Sight sight, Done done) {}

    /** An act and how to undo it: level, importance and from are what to go back to after a correction. */
    public static class Done {
        @QueryParam("done")
        @DefaultValue("")
        String act = "";

        @QueryParam("requirement")
        Long requirement;

        @QueryParam("level")
        String level;

        @QueryParam("importance")
        String importance;

        @QueryParam("validFrom")
        String validFrom;

        public String act() {
            return act;
        }

        public Long requirement() {
            return requirement;
        }

        public String level() {
            return level;
        }

        public String importance() {
            return importance;
        }

        public String validFrom() {
            return validFrom;
        }
    }

    @Inject
    JobRoles jobRoles;

    @Inject
    RequirementList requirements;

    @Inject
    AskingRoles asking;

    @Inject
    Headcounts headcounts;

    @Inject
    Skills skills;

    @Inject
    Colleagues colleagues;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page list(@QueryParam("q") @DefaultValue("") String q, @QueryParam("population") String population) {
        Population only = Asked.oneOf(Population.class, population, "population");
        List<JobRole> all = jobRoles.all();
        SearchText text = SearchText.of(q);
        List<JobRole> found = all.stream()
                .filter(role -> only == null || role.population() == only)
                .filter(role -> text.occursIn(role.words()))
                .toList();
        return new Page(
                "requirement/job-roles.jte",
                new Listing(
                        q, only, found, all.size(), asking.requirements(), mayEdit() ? headcounts.byJobRole() : null));
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page one(
            @PathParam("id") long id,
            @BeanParam Done done,
            @QueryParam("on") String on,
            @QueryParam("page") String page) {
        JobRole role = jobRoles.get(id);
        return new Page(
                "requirement/job-role.jte",
                new Detail(
                        role,
                        RoleProfile.of(requirements.ofRole(id), LocalDate.now(clock)),
                        new ProfileLook(skills.levels(), mayEdit(), then(on)),
                        people(id, Asked.number(page, "page")),
                        whoMaySee.skills(),
                        done));
    }

    /** A later day to compare with; today and the past are the page as it is. */
    private LocalDate then(String on) {
        LocalDate day = Asked.day(on, "on");
        return day == null || !day.isAfter(LocalDate.now(clock)) ? null : day;
    }

    private Paging<Colleague> people(long jobRole, Integer page) {
        Sight names = whoMaySee.names();
        if (!names.everyone() && names.departments().isEmpty()) return null;
        return colleagues.find(
                new Colleagues.Search(SearchText.of(""), null, jobRole, false), Paging.Ask.of(page, null));
    }

    private boolean mayEdit() {
        return request.user().has(Role.HR_ADVISOR) || request.user().has(Role.ADMINISTRATOR);
    }
}
