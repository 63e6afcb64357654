package nl.vaardig.steering.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.UndoCookie;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.steering.matrix.selection.ChoiceQuery;
import nl.vaardig.steering.matrix.selection.MatrixChoice;
import nl.vaardig.steering.matrix.selection.SavedSelection;
import nl.vaardig.steering.matrix.selection.SavedSelections;
import nl.vaardig.steering.matrix.selection.SelectionWish;

/** Selections under a name: to keep, to open, to call otherwise, to share, to remove and to bring back. */
@Path(SavedSelectionPages.ADDRESS)
@StandsUnder({"/inventory", "/team"})
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class SavedSelectionPages {

    static final String ADDRESS = "/saved-selections";

    public record Fresh(MatrixOffer offer, MatrixChoice choice, Sent fields) {

        public Address action() {
            return choice.on(new Address(ADDRESS));
        }

        public Address matrix() {
            return choice.on(new Address(MatrixAsk.PATH));
        }
    }

    /**
     * @param removed what was just removed and can come back; null otherwise
     * @param renamed what was just changed from this former state; null otherwise
     * @param wrong   the one whose new name can't be used, with the name; null otherwise
     */
    public record Saved(MatrixOffer offer, SavedSelection removed, SavedSelection renamed, Former former, Wrong wrong) {

        public List<SavedSelections.Row> rows() {
            return offer.saved();
        }

        public Wrong wrongWith(SavedSelection selection) {
            return wrong != null && selection.id() == wrong.id() ? wrong : null;
        }
    }

    /** What a selection was called before, and whether it was shared. */
    public record Former(String name, boolean shared) {

        static Former of(SavedSelection selection) {
            return new Former(selection.name(), selection.isShared());
        }
    }

    /** A name that can't be used, as it was sent. */
    public record Wrong(long id, Sent fields) {}

    @Inject
    Matrices matrices;

    @Inject
    SavedSelections selections;

    @Inject
    CurrentRequest request;

    @GET
    public Page all(
            @QueryParam("removed") String removed,
            @QueryParam("renamed") String renamed,
            @Context HttpHeaders headers) {
        SavedSelection gone = mine(Asked.id(removed, "removed"));
        SavedSelection other = mine(Asked.id(renamed, "renamed"));
        Former former = other == null || other.isRemoved()
                ? null
                : UndoCookie.read(headers, ADDRESS + "/" + other.id())
                        .filter(before -> before.size() == 2)
                        .map(before -> new Former(before.get(0), Boolean.parseBoolean(before.get(1))))
                        .filter(before -> !before.equals(Former.of(other)))
                        .orElse(null);
        return saved(gone != null && gone.isRemoved() ? gone : null, former == null ? null : other, former, null);
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
        return fresh(query.choice(), Sent.blank());
    }

    @POST
    public Response save(@BeanParam ChoiceQuery query, MultivaluedMap<String, String> typed) {
        MatrixChoice choice = query.choice();
        Sent sent = Sent.form(typed, request.language());
        SelectionWish wish = SelectionWish.read(sent);
        return sent.tried(() -> selections.save(wish, choice)) == null
                ? FormAnswer.again(fresh(choice, sent))
                : FormAnswer.goTo(choice.on(new Address(MatrixAsk.PATH)));
    }

    @POST
    @Path("{id: \\d+}")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Former former = Former.of(selections.own(id));
        Sent sent = Sent.form(typed, request.language());
        SelectionWish wish = SelectionWish.read(sent);
        return sent.tried(() -> selections.change(id, wish)) == null
                ? FormAnswer.again(saved(null, null, null, new Wrong(id, sent)))
                : FormAnswer.goTo(
                        new Address(ADDRESS).with("renamed", id),
                        UndoCookie.of(ADDRESS + "/" + id, List.of(former.name(), String.valueOf(former.shared()))));
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

    private Page fresh(MatrixChoice choice, Sent fields) {
        MatrixOffer offer = matrices.offer();
        matrices.mustBeThere(choice, offer.places());
        return new Page("matrix/save.jte", new Fresh(offer, choice, fields));
    }

    private Page saved(SavedSelection removed, SavedSelection renamed, Former former, Wrong wrong) {
        return new Page("matrix/saved.jte", new Saved(matrices.offer(), removed, renamed, former, wrong));
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
