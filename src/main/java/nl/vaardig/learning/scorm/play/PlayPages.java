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
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.foreign.ContentHost;
import nl.vaardig.platform.page.ContentPolicy;
import nl.vaardig.platform.page.Page;

/** The page in which a learner plays a package, and what that page sends while they do. */
@Path("/my/packages/{assignment: \\d+}/{step: \\d+}")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class PlayPages {

    /** In bytes: what is sent is what changed, or all of it once. */
    private static final int LARGEST = 4 << 20;

    @Inject
    OwnPaths own;

    @Inject
    Attempts attempts;

    @Inject
    Playing playing;

    @Inject
    ContentHost content;

    @Context
    HttpServletRequest http;

    @PathParam("assignment")
    long assignment;

    @PathParam("step")
    long stepId;

    @GET
    @ContentPolicy(ContentPolicy.WITH_CONTENT)
    public Page play() {
        OwnPaths.Mine mine = own.get(assignment);
        Step step = mine.journey().step(stepId).filter(Attempts::isPackage).orElseThrow(NotThere::new);
        String back = "/my/paths/" + assignment + "/steps/" + stepId;
        String here = "/my/packages/" + assignment + "/" + stepId;
        return new Page(
                "scorm/play.jte",
                new Playing.Shown(step.title(), back, here + "/sessions", true, content.standsApart(http)));
    }

    /** A window opens: from now on it is the one that saves. */
    @POST
    @Path("sessions")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Playing.Start begin() {
        RuleRefused.unless(content.standsApart(http), "rule.package.noWall");
        String window = Playing.window();
        return playing.start(attempts.begin(assignment, stepId, window), window, content.ownOrigin(http));
    }

    /** What changed in a part of the package since the last time. */
    @POST
    @Path("items/{item: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Attempts.Saved save(@PathParam("item") long item, InputStream body) throws IOException {
        byte[] sent = body.readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) throw new WebApplicationException(413);
        return attempts.save(assignment, stepId, item, Told.read(new String(sent, StandardCharsets.UTF_8)));
    }
}
