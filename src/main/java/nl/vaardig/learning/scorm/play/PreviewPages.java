package nl.vaardig.learning.scorm.play;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import nl.vaardig.learning.scorm.Packages;
import nl.vaardig.learning.scorm.Packed;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.foreign.ContentHost;
import nl.vaardig.platform.page.ContentPolicy;
import nl.vaardig.platform.page.Page;

/** HR plays a package as a learner does. Nothing of it is kept. */
@Path("/packages/{id: \\d+}/preview")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class PreviewPages {

    @Inject
    Packages packages;

    @Inject
    Attempts attempts;

    @Inject
    Playing playing;

    @Inject
    ContentHost content;

    @Context
    HttpServletRequest http;

    @PathParam("id")
    long id;

    @GET
    @ContentPolicy(ContentPolicy.WITH_CONTENT)
    public Page look() {
        Packed packed = packages.get(id);
        String there = "/packages/" + id;
        return new Page(
                "scorm/play.jte",
                new Playing.Shown(
                        packed.title(), there, there + "/preview/sessions", false, content.standsApart(http)));
    }

    @POST
    @Path("sessions")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Playing.Start begin() {
        RuleRefused.unless(content.standsApart(http), "rule.package.noWall");
        return playing.start(attempts.preview(packages.get(id).inUse()), Playing.window(), content.ownOrigin(http));
    }
}
