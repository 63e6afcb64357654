package nl.vaardig.learning.quiz.item;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** The bank of questions: looking for one, and one as it will be asked. */
@Path("/quizzes/items")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class ItemPages {

    public record Bank(Items.Filter filter, Paging<Items.Row> items, List<Skill> skills, Long archived) {

        public Address address() {
            return new Address("/quizzes/items")
                    .with("q", filter.words())
                    .with("skill", filter.skill())
                    .with("kind", filter.kind())
                    .with("archived", filter.archived() ? "true" : null);
        }
    }

    /** @param done what was just done with it, or null */
    public record Detail(Item item, ItemWish wish, String done) {}

    @Inject
    Items items;

    @Inject
    Skills skills;

    @GET
    public Page bank(
            @QueryParam("q") String words,
            @QueryParam("skill") String skill,
            @QueryParam("kind") String kind,
            @QueryParam("archived") String archived,
            @QueryParam("page") String page,
            @QueryParam("removed") String removed) {
        Items.Filter filter = new Items.Filter(
                words,
                Asked.id(skill, "skill"),
                Asked.oneOf(ItemKind.class, kind, "kind"),
                Asked.yes(archived, "archived"));
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page(
                "quiz/items.jte",
                new Bank(filter, items.page(filter, ask), skills.all(), Asked.id(removed, "removed")));
    }

    @GET
    @Path("{id: \\d+}")
    public Page item(@PathParam("id") long id, @QueryParam("done") String done) {
        Item item = items.get(id);
        return new Page("quiz/item.jte", new Detail(item, ItemWish.of(item), done));
    }

    @POST
    @Path("{id: \\d+}/copy")
    public Response copy(@PathParam("id") long id) {
        return FormAnswer.goTo("/quizzes/items/" + items.copy(id) + "/form");
    }

    @POST
    @Path("{id: \\d+}/archiving")
    public Response archive(@PathParam("id") long id) {
        items.archive(id);
        return FormAnswer.goTo("/quizzes/items?removed=" + id);
    }

    @POST
    @Path("{id: \\d+}/return")
    public Response putBack(@PathParam("id") long id) {
        items.putBack(id);
        return FormAnswer.goTo("/quizzes/items/" + id);
    }
}
