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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleLevel;

/** The scale of a draft: which one, which level goes for which, and a new one of any length. */
@Path("/frameworks/{id: \\d+}/scale")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
public class ScalePages {

    /** With one level there is nothing to grow to. */
    private static final int FEWEST_LEVELS = 2;

    private static final int MOST_LEVELS = 20;
    private static final String LEVEL = "level-";

    /**
     * @param scale  the one chosen
     * @param before the levels of the published version
     * @param after  the levels of the scale that was chosen
     * @param chosen old level → new level
     * @param typed  field → what stands in it, of a new scale
     * @param removable whether no framework is measured by the one chosen
     */
    public record Model(
            Frameworks.Row draft,
            List<Scale> scales,
            long scale,
            List<ScaleLevel> before,
            List<ScaleLevel> after,
            Map<Integer, Integer> chosen,
            Map<String, String> typed,
            boolean removable,
            Map<String, String> errors,
            String refusal) {}

    @Inject
    DraftScale scales;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentRequest request;

    @GET
    public Page choose(@PathParam("id") long id, @QueryParam("scale") String scale) {
        return page(id, Asked.id(scale, "scale"), scales.chosen(id), Map.of(), Map.of(), null);
    }

    private Page page(
            long id,
            Long asked,
            Map<Integer, Integer> chosen,
            Map<String, String> typed,
            Map<String, String> errors,
            String refusal) {
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
                        typed,
                        scales.isUnused(scale),
                        errors,
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
            return FormAnswer.refused(page(id, scale, levels, Map.of(), Map.of(), words(e)));
        }
    }

    @POST
    @Path("new")
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Map<String, String> typed = new TreeMap<>();
        fields.forEach((field, values) -> typed.put(field, values.get(0)));
        FormCheck check = new FormCheck(request.language())
                .named("code", "framework.scale.code")
                .named("name", "framework.scale.name");
        String code = check.text("code", typed.get("code"), 40);
        Bilingual name = check.both("name", typed.get("name-nl"), typed.get("name-en"), 120);
        List<Bilingual> levels = levels(typed, check);
        if (check.failed()) return FormAnswer.again(page(id, null, Map.of(), typed, check.errors(), null));
        try {
            scales.before(id);
            return FormAnswer.goTo("/frameworks/" + id + "/scale?scale=" + scales.add(code, name, levels));
        } catch (RuleRefused e) {
            return FormAnswer.refused(page(id, null, Map.of(), typed, Map.of("code", words(e)), null));
        }
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
            return FormAnswer.refused(page(id, chosen, scales.chosen(id), Map.of(), Map.of(), words(e)));
        }
    }

    /** A level on each line, in both languages as many. */
    private static List<Bilingual> levels(Map<String, String> typed, FormCheck check) {
        List<String> nl = lines(typed.get("levels-nl"));
        List<String> en = lines(typed.get("levels-en"));
        boolean long120 =
                nl.stream().anyMatch(line -> line.length() > 120) || en.stream().anyMatch(line -> line.length() > 120);
        if (nl.size() < FEWEST_LEVELS || nl.size() > MOST_LEVELS || long120)
            check.refuse("levels-nl", "framework.scale.levelsWrong", FEWEST_LEVELS, MOST_LEVELS);
        if (nl.size() != en.size()) check.refuse("levels-en", "framework.scale.levelsUneven", nl.size(), en.size());
        List<Bilingual> levels = new ArrayList<>();
        for (int i = 0; i < Math.min(nl.size(), en.size()); i++) levels.add(new Bilingual(nl.get(i), en.get(i)));
        return levels;
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private String words(RuleRefused e) {
        return Messages.in(request.language()).text(e.key(), e.args());
    }
}
