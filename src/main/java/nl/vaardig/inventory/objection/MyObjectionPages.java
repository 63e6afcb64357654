package nl.vaardig.inventory.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.undo.UndoneAct;
import nl.vaardig.inventory.rating.undo.UndoneActs;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** What one objects to: a form for a rating, and what came of it. */
@Path("/my/objections")
@StandsUnder("/my/skills")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyObjectionPages {

    /** @param undone answers that were taken back, by rating */
    public record Mine(List<Objections.Line> lines, Map<Long, List<UndoneActs.Line>> undone) {}

    /** The rating one objects to, and why. */
    public record New(
            long rating,
            long skillId,
            Bilingual skill,
            int level,
            RatingSource source,
            LocalDate validOn,
            Sent fields) {}

    @Inject
    Objections objections;

    @Inject
    UndoneActs undone;

    @Inject
    RatedSkills rated;

    @Inject
    CurrentRequest request;

    @GET
    public Page mine() {
        List<Objections.Line> lines = objections.mine();
        List<Long> ratings = lines.stream().map(Objections.Line::ratingId).toList();
        return new Page("objection/mine.jte", new Mine(lines, undone.of(ratings, UndoneAct.Act.ANSWER)));
    }

    @GET
    @Path("new")
    public Page form(@QueryParam("rating") String rating) {
        return form(id(rating), Sent.blank());
    }

    @POST
    @Path("new")
    public Response raise(@QueryParam("rating") String rating, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language()).named("reason", "objection.reason");
        String reason = sent.text("reason", Objection.LONGEST);
        if (reason == null) return FormAnswer.again(form(id(rating), sent));
        try {
            objections.raise(id(rating), reason);
            return FormAnswer.goTo("/my/objections");
        } catch (RuleRefused e) {
            sent.fault("reason", e.key(), e.args());
            return FormAnswer.refused(form(id(rating), sent));
        }
    }

    @POST
    @Path("{id: \\d+}/withdrawal")
    public Response withdraw(@PathParam("id") long id) {
        objections.withdraw(id);
        return FormAnswer.goTo("/my/objections");
    }

    private Page form(long id, Sent fields) {
        return new Page("objection/new.jte", rated.form(id, fields));
    }

    private static long id(String rating) {
        Long id = Asked.id(rating, "rating");
        if (id == null) throw new NotThere();
        return id;
    }
}
