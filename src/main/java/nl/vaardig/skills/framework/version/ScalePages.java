package nl.vaardig.skills.framework.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.scale.ScaleWish;

/** The scale of a draft: which one, which level goes for which, and a new one of any length. */
@Path("/frameworks/{id: \\d+}/scale")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
public class ScalePages {

    private static final String LEVEL = "level-";

    /**
     * @param scale  the one chosen
     * @param before the levels of the published version
     * @param after  the levels of the scale that was chosen
     * @param chosen old level → new level
     * @param fields of a new scale
     * @param removable whether no framework is measured by the one chosen
     */
    public record Model(
            Frameworks.Row draft,
            List<Scale> scales,
            long scale,
            List<ScaleLevel> before,
            List<ScaleLevel> after,
            Map<Integer, Integer> chosen,
            Sent fields,
            boolean removable,
            String refusal) {}

    @Inject
    DraftScale scales;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentRequest request;

    @GET
    public Page choose(@PathParam("id") long id, @QueryParam("scale") String scale) {
        return page(id, Asked.id(scale, "scale"), scales.chosen(id), Sent.blank(), null);
    }

    private Page page(long id, Long asked, Map<Integer, Integer> chosen, Sent fields, String refusal) {
        Frameworks.Row draft = frameworks.get(id);
        long scale = asked == null ? draft.scaleId() : asked;
        List<Scale> all = frameworks.scales();
        if (all.stream().noneMatch(one -> one.id() == scale)) throw new NotThere();
        return new Page(
                "framework/scale.jte",
                new Model(
                        draft,
                        all,
                        scale,
                        frameworks.levels(scales.before(id).scaleId()),
                        frameworks.levels(scale),
                        chosen,
                        fields,
                        scales.isUnused(scale),
                        refusal));
    }

    @POST
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Long scale = Asked.id(fields.getFirst("scale"), "scale");
        if (scale == null) throw new NotThere();
        Map<Integer, Integer> levels = new TreeMap<>();
        fields.forEach((field, values) -> {
            if (!field.startsWith(LEVEL)) return;
            Integer after = Asked.number(values.get(0), field);
            if (after != null) levels.put(Asked.number(field.substring(LEVEL.length()), field), after);
        });
        try {
            scales.choose(id, scale, levels);
            return FormAnswer.goTo("/frameworks/" + id + "/consequences");
        } catch (RuleRefused e) {
            return FormAnswer.refused(page(id, scale, levels, Sent.blank(), words(e)));
        }
    }

    @POST
    @Path("new")
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("code", "framework.scale.code")
                .named("name", "framework.scale.name")
                .named("levels", "framework.scale.levels");
        ScaleWish wish = ScaleWish.read(sent);
        scales.before(id);
        Long made = sent.tried(() -> scales.add(wish));
        return made == null
                ? FormAnswer.again(page(id, null, Map.of(), sent, null))
                : FormAnswer.goTo("/frameworks/" + id + "/scale?scale=" + made);
    }

    @POST
    @Path("removal")
    public Response remove(@PathParam("id") long id, @FormParam("scale") String scale) {
        scales.before(id);
        Long chosen = Asked.id(scale, "scale");
        if (chosen == null) throw new NotThere();
        try {
            scales.remove(chosen);
            return FormAnswer.goTo("/frameworks/" + id + "/scale");
        } catch (RuleRefused e) {
            return FormAnswer.refused(page(id, chosen, scales.chosen(id), Sent.blank(), words(e)));
        }
    }

    private String words(RuleRefused e) {
        return Messages.in(request.language()).text(e.key(), e.args());
    }
}
