package nl.vaardig.steering.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.steering.matrix.selection.ChoiceQuery;
import nl.vaardig.steering.matrix.selection.MatrixChoice;
import nl.vaardig.steering.matrix.selection.SavedSelection;
import nl.vaardig.steering.matrix.selection.SavedSelections;

/** Selections under a name: to keep, to open, to call otherwise, to share, to remove and to bring back. */
@Path(SavedSelectionPages.ADDRESS)
@StandsUnder({"/inventory", "/team"})
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class SavedSelectionPages {

    static final String ADDRESS = "/saved-selections";

    /** @param error at the name, or null */
    public record Fresh(MatrixOffer offer, MatrixChoice choice, String name, boolean shared, BadField error) {

        public Address action() {
            return choice.on(new Address(ADDRESS));
        }

        public Address matrix() {
            return choice.on(new Address(MatrixAsk.PATH));
        }
    }

    /**
     * @param removed what was just removed and can come back; null otherwise
     * @param renamed what was just given another name; null otherwise
     * @param wrong   the one whose new name can't be used, with the name; null otherwise
     */
    public record Saved(MatrixOffer offer, SavedSelection removed, SavedSelection renamed, Wrong wrong) {

        public List<SavedSelections.Row> rows() {
            return offer.saved();
        }

        public Wrong wrongWith(SavedSelection selection) {
            return wrong != null && selection.id() == wrong.id() ? wrong : null;
        }
    }

    /** A name that can't be used, as it was sent. */
    public record Wrong(long id, String name, BadField error) {}

    @Inject
    Matrices matrices;

    @Inject
    SavedSelections selections;

    @GET
    public Page all(@QueryParam("removed") String removed, @QueryParam("renamed") String renamed) {
        SavedSelection gone = mine(Asked.id(removed, "removed"));
        SavedSelection other = mine(Asked.id(renamed, "renamed"));
        return saved(
                gone != null && gone.isRemoved() ? gone : null,
                other != null && !other.isRemoved() && other.formerName() != null ? other : null,
                null);
    }

    /** The people it comes to now: the matrix with its filters. */
    @GET
    @Path("{id: \\d+}")
    public Response open(@PathParam("id") long id) {
        return FormAnswer.goTo(selections.get(id).choice().on(new Address(MatrixAsk.PATH)));
    }

    @GET
    @Path("new")
    public Page fresh(@BeanParam ChoiceQuery query) {
        return fresh(query.choice(), null, false, null);
    }

    @POST
    public Response save(
            @BeanParam ChoiceQuery query, @FormParam("name") String name, @FormParam("shared") String shared) {
        MatrixChoice choice = query.choice();
        boolean forAll = Asked.yes(shared, "shared");
        try {
            selections.save(name, forAll, choice);
            return FormAnswer.goTo(choice.on(new Address(MatrixAsk.PATH)));
        } catch (BadField e) {
            return FormAnswer.again(fresh(choice, name, forAll, e));
        }
    }

    @POST
    @Path("{id: \\d+}")
    public Response change(
            @PathParam("id") long id, @FormParam("name") String name, @FormParam("shared") String shared) {
        boolean forAll = Asked.yes(shared, "shared");
        try {
            selections.change(id, name, forAll);
            return FormAnswer.goTo(new Address(ADDRESS).with("renamed", id));
        } catch (BadField e) {
            return FormAnswer.again(saved(null, null, new Wrong(id, name, e)));
        }
    }

    @POST
    @Path("{id: \\d+}/removal")
    public Response remove(@PathParam("id") long id) {
        selections.remove(id);
        return FormAnswer.goTo(new Address(ADDRESS).with("removed", id));
    }

    @POST
    @Path("{id: \\d+}/restoring")
    public Response restore(@PathParam("id") long id) {
        selections.restore(id);
        return FormAnswer.goTo(ADDRESS);
    }

    private Page fresh(MatrixChoice choice, String name, boolean shared, BadField error) {
        MatrixOffer offer = matrices.offer();
        matrices.mustBeThere(choice, offer.places());
        return new Page("matrix/save.jte", new Fresh(offer, choice, name, shared, error));
    }

    private Page saved(SavedSelection removed, SavedSelection renamed, Wrong wrong) {
        return new Page("matrix/saved.jte", new Saved(matrices.offer(), removed, renamed, wrong));
    }

    /** An address anybody wrote tells nothing about somebody else's. */
    private SavedSelection mine(Long id) {
        try {
            return id == null ? null : selections.own(id);
        } catch (NotThere e) {
            return null;
        }
    }
}
