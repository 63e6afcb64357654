package nl.vaardig.learning.quiz.item;

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
import java.util.List;
import java.util.stream.IntStream;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.Track;

/** HR makes and changes questions. */
@Path("/quizzes/items")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class ItemFormPages {

    /**
     * A question to fill in.
     *
     * @param id      null for a new one
     * @param seen    the number of the version when this page was made
     * @param kind    null: to be chosen
     * @param refusal why it wasn't done; null when nothing was refused
     */
    public record Form(Long id, Integer seen, ItemKind kind, Sent fields, List<Skill> skills, String refusal) {

        private static final int USUAL = 4;
        private static final int SPARE = 2;

        public List<Skill> skillsOf(Track track) {
            return skills.stream().filter(skill -> skill.track() == track).toList();
        }

        /** Those that are filled and a few to fill. */
        public List<Integer> rows() {
            if (kind == ItemKind.TRUE_FALSE) return List.of(1, 2);
            int last = IntStream.rangeClosed(1, OptionRules.MOST)
                    .filter(row -> List.of("text", "partner").stream()
                            .anyMatch(part -> fields.isSaid(part + row + "-nl") || fields.isSaid(part + row + "-en")))
                    .max()
                    .orElse(0);
            return IntStream.rangeClosed(1, Math.min(OptionRules.MOST, Math.max(USUAL, last + SPARE)))
                    .boxed()
                    .toList();
        }
    }

    @Inject
    Items items;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    @Path("new")
    public Page form(@QueryParam("kind") String kind) {
        ItemKind chosen = Asked.oneOf(ItemKind.class, kind, "kind");
        return page(null, null, chosen, Sent.blank().with("kind", chosen), null);
    }

    @POST
    public Response make(MultivaluedMap<String, String> typed) {
        Sent sent = ItemFields.typed(typed, request.language());
        ItemWish wish = read(sent);
        Long made = sent.tried(() -> items.add(wish));
        return made == null
                ? FormAnswer.again(page(null, null, Known.of(ItemKind.class).find(sent.typed("kind")), sent, null))
                : FormAnswer.goTo("/quizzes/items/" + made + "?done=made");
    }

    @GET
    @Path("{id: \\d+}/form")
    public Page form(@PathParam("id") long id) {
        Item item = items.get(id);
        Sent fields = Sent.blank();
        ItemFields.of(ItemWish.of(item), request.language()).forEach(fields::withAll);
        return page(id, item.now().number(), item.kind(), fields, null);
    }

    @POST
    @Path("{id: \\d+}")
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Item item = items.get(id);
        Sent sent = ItemFields.typed(typed, request.language()).with("kind", item.kind());
        ItemWish wish = read(sent);
        Integer seen = sent.optionalNumber("seen", 1, Integer.MAX_VALUE);
        if (!sent.isSound()) return FormAnswer.again(page(id, seen, item.kind(), sent, null));
        try {
            items.change(id, wish, seen);
            return FormAnswer.goTo("/quizzes/items/" + id + "?done=saved");
        } catch (RuleRefused e) {
            String refusal = Messages.in(request.language()).text(e.key(), e.args());
            return FormAnswer.refused(page(id, items.get(id).now().number(), item.kind(), sent, refusal));
        }
    }

    private ItemWish read(Sent sent) {
        return ItemFields.read(sent, Known.byId(skills.all(), Skill::id), request.language());
    }

    private Page page(Long id, Integer seen, ItemKind kind, Sent fields, String refusal) {
        return new Page("quiz/item-form.jte", new Form(id, seen, kind, fields, skills.all(), refusal));
    }
}
