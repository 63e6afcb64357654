package nl.vaardig.skills.framework.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.version.Publications.Uses;

/** Publishing a framework and withdrawing it, each after seeing what that means. */
@Path("/frameworks")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
public class PublicationPages {

    /**
     * @param written    how many of its skills tell how a level is recognised
     * @param catalogued how many are found by searching only
     * @param uses       what hangs on it
     * @param refusal    why it wasn't done, or null
     */
    public record Model(Frameworks.Row framework, long written, long catalogued, Uses uses, String refusal) {

        public long unwritten() {
            return framework.skills() - written;
        }
    }

    @Inject
    Publications publications;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentRequest request;

    @GET
    @Path("{id: \\d+}/publication")
    public Page publication(@PathParam("id") long id) {
        return page("publication", id, null);
    }

    @POST
    @Path("{id: \\d+}/publication")
    public Response publish(@PathParam("id") long id) {
        frameworks.get(id);
        try {
            frameworks.publish(id);
            return FormAnswer.goTo("/frameworks/" + id + "?done=published");
        } catch (RuleRefused e) {
            return FormAnswer.refused(page("publication", id, words(e)));
        }
    }

    @GET
    @Path("{id: \\d+}/withdrawal")
    public Page withdrawal(@PathParam("id") long id) {
        return page("withdrawal", id, null);
    }

    @POST
    @Path("{id: \\d+}/withdrawal")
    public Response withdraw(@PathParam("id") long id) {
        frameworks.get(id);
        try {
            boolean isDraft = publications.withdraw(id) == FrameworkState.DRAFT;
            return FormAnswer.goTo("/frameworks/" + id + "?done=" + (isDraft ? "withdrawn" : "outdated"));
        } catch (RuleRefused e) {
            return FormAnswer.refused(page("withdrawal", id, words(e)));
        }
    }

    private Page page(String act, long id, String refusal) {
        Model model = new Model(
                frameworks.get(id),
                frameworks.written(id),
                publications.catalogued(id),
                publications.uses(id),
                refusal);
        return new Page("framework/" + act + ".jte", model);
    }

    private String words(RuleRefused e) {
        return Messages.in(request.language()).text(e.key(), e.args());
    }
}
