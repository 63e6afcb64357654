package nl.vaardig.learning.quiz.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.vaardig.learning.quiz.item.Item;
import nl.vaardig.learning.quiz.item.Items;
import nl.vaardig.platform.page.Page;
import nl.vaardig.privacy.smallgroup.Figure;

/** How a question does, for who writes them. */
@Path("/quizzes/items/{id: \\d+}/figures")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class FigurePages {

    public record Model(Item item, Figure<ItemFigures> figures) {}

    @Inject
    Items items;

    @Inject
    ReadItemFigures figures;

    @GET
    public Page figures(@PathParam("id") long id) {
        Item item = items.get(id);
        return new Page("quiz/figures.jte", new Model(item, figures.of(item)));
    }
}
