package nl.vaardig.inventory.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Frameworks;

/** Making a new version, looking at what it changes, taking it, taking it back, throwing a draft away. */
@Path("/frameworks")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
public class VersionPages {

    /** @param refusal why it can't be taken, or null */
    public record Model(Preview preview, String refusal) {}

    /** A version that is to be made, with its number. */
    public record Begin(Frameworks.Row framework, Sent fields) {}

    @Inject
    Versions versions;

    @Inject
    Previews previews;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentRequest request;

    @GET
    @Path("{id: \\d+}/versions/new")
    public Page begin(@PathParam("id") long id) {
        Frameworks.Row framework = frameworks.get(id);
        return begin(framework, Sent.blank().with("version", next(framework.version())));
    }

    private static Page begin(Frameworks.Row framework, Sent fields) {
        return new Page("version/begin.jte", new Begin(framework, fields));
    }

    /** 1.0 is followed by 1.1. */
    static String next(String version) {
        int dot = version.lastIndexOf('.');
        String last = version.substring(dot + 1);
        boolean number = dot > 0 && last.matches("\\d{1,6}");
        return number ? version.substring(0, dot + 1) + (Integer.parseInt(last) + 1) : version + ".1";
    }

    @POST
    @Path("{id: \\d+}/versions")
    public Response make(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Frameworks.Row framework = frameworks.get(id);
        Sent sent = Sent.form(typed, request.language()).named("version", "version.version.number");
        String number = Versions.number(sent);
        try {
            Long draft = sent.tried(() -> versions.begin(id, number));
            return draft == null
                    ? FormAnswer.again(begin(framework, sent))
                    : FormAnswer.goTo("/frameworks/" + draft + "?done=copied");
        } catch (RuleRefused e) {
            sent.fault("version", e.key(), e.args());
            return FormAnswer.refused(begin(framework, sent));
        }
    }

    @GET
    @Path("{id: \\d+}/consequences")
    public Page consequences(@PathParam("id") long id) {
        return consequences(id, null);
    }

    private Page consequences(long id, String refusal) {
        return new Page("version/consequences.jte", new Model(previews.of(id), refusal));
    }

    @POST
    @Path("{id: \\d+}/taking")
    public Response take(@PathParam("id") long id) {
        frameworks.get(id);
        try {
            versions.take(id);
            return FormAnswer.goTo("/frameworks/" + id + "?done=taken");
        } catch (RuleRefused e) {
            return FormAnswer.refused(consequences(id, words(e)));
        }
    }

    @POST
    @Path("{id: \\d+}/taking-back")
    public Response takeBack(@PathParam("id") long id) {
        frameworks.get(id);
        versions.takeBack(id);
        return FormAnswer.goTo("/frameworks/" + id + "?done=takenBack");
    }

    @POST
    @Path("{id: \\d+}/discarding")
    public Response discard(@PathParam("id") long id) {
        versions.discard(id);
        return FormAnswer.goTo("/library");
    }

    private String words(RuleRefused e) {
        return Messages.in(request.language()).text(e.key(), e.args());
    }
}
