package nl.vaardig.platform.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;

/** What is done of itself at the municipality, how it went, and a button to have it done now. */
@Path("/admin/jobs")
@RequestScoped
@RolesAllowed("ADMINISTRATOR")
public class JobPages {

    private static final Set<String> AT_WORK = Set.of("RUNNING", "WAITING");

    public record Model(List<Jobs.Line> jobs) {

        /** Something will change within seconds. */
        public boolean busy() {
            return jobs.stream().map(Jobs.Line::state).anyMatch(AT_WORK::contains);
        }
    }

    @Inject
    Jobs jobs;

    @GET
    public Page list() {
        return new Page("job/jobs.jte", new Model(jobs.lines()));
    }

    @POST
    @Path("{name}/run")
    public Response run(@PathParam("name") String name) {
        jobs.askByHand(name);
        return FormAnswer.goTo("/admin/jobs", NextNotice.of("platform.asked"));
    }
}
