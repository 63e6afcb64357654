package nl.vaardig.learning.handin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** HR makes and changes what people hand in. */
@Path("/hand-ins")
@StandsUnder("/catalogue")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class HandInPages {

    public record Listed(List<HandIns.Row> rows) {}

    /** @param id null for a new one */
    public record Form(Long id, boolean archived, Sent fields, List<Skill> skills) {}

    @Inject
    HandIns handIns;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    public Page list() {
        return new Page("handin/list.jte", new Listed(handIns.all()));
    }

    @GET
    @Path("new")
    public Page blank() {
        return form(null, false, Sent.blank().with("reviewBy", ReviewBy.MANAGER));
    }

    @POST
    public Response make(MultivaluedMap<String, String> typed) {
        Sent sent = sent(typed);
        HandInWish wish = read(sent);
        Long made = sent.tried(() -> handIns.add(wish));
        return made == null ? FormAnswer.again(form(null, false, sent)) : FormAnswer.goTo("/hand-ins");
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id) {
        Rubric rubric = handIns.get(id);
        HandIn now = rubric.handIn();
        Sent filled = Sent.blank()
                .withBoth("title", now.title())
                .withBoth("task", now.task())
                .with("skill", rubric.skill().id())
                .with("level", rubric.level())
                .with("reviewBy", now.reviewBy())
                .with("trainer", now.trainer() == null ? "" : now.trainer().staffNumber())
                .with("givesLevel", now.givesLevel());
        return form(id, !now.isOffered(), filled);
    }

    @POST
    @Path("{id: \\d+}")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        boolean archived = !handIns.get(id).handIn().isOffered();
        Sent sent = sent(typed);
        HandInWish wish = read(sent);
        Boolean done = sent.tried(() -> {
            handIns.change(id, wish);
            return true;
        });
        return done == null ? FormAnswer.again(form(id, archived, sent)) : FormAnswer.goTo("/hand-ins");
    }

    /** No other step takes it; those that have it keep it. */
    @POST
    @Path("{id: \\d+}/archive")
    public Response archive(@PathParam("id") long id) {
        handIns.archive(id);
        return FormAnswer.goTo("/hand-ins/" + id);
    }

    @POST
    @Path("{id: \\d+}/return")
    public Response offerAgain(@PathParam("id") long id) {
        handIns.offerAgain(id);
        return FormAnswer.goTo("/hand-ins/" + id);
    }

    private Sent sent(MultivaluedMap<String, String> typed) {
        return Sent.form(typed, request.language())
                .named("title-nl", "handin.title.nl")
                .named("title-en", "handin.title.en")
                .named("task-nl", "handin.task.nl")
                .named("task-en", "handin.task.en")
                .named("skill", "handin.skill")
                .named("level", "handin.level")
                .named("reviewBy", "handin.reviewBy")
                .named("trainer", "handin.trainer")
                .named("givesLevel", "handin.givesLevel");
    }

    private HandInWish read(Sent sent) {
        return HandInWish.read(sent, Known.byId(skills.all(), Skill::id), handIns.employees());
    }

    private Page form(Long id, boolean archived, Sent fields) {
        return new Page("handin/form.jte", new Form(id, archived, fields, skills.all()));
    }
}
