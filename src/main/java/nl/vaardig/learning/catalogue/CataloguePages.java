package nl.vaardig.learning.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.vaardig.learning.assignment.own.UnderWay;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;

/** What people can learn, for everyone, and beginning with a path. */
@Path("/catalogue")
@InNavigation(
        order = 55,
        word = "catalogue.title",
        roles = {Role.EMPLOYEE, Role.MANAGER, Role.HR_ADVISOR, Role.BOARD, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER})
@RequestScoped
public class CataloguePages {

    /**
     * A path to begin with.
     *
     * @param open    the reader's own, when it was begun already; else null
     * @param dueOn   by when it should be done when it is begun today
     * @param refusal why it wasn't begun; null when nothing was refused
     */
    public record Beginning(Offering path, UnderWay.Open open, LocalDate dueOn, String refusal) {}

    @Inject
    ReadCatalogue catalogue;

    @Inject
    Catalogue offerings;

    @Inject
    BeginPath begin;

    @Inject
    UnderWay underWay;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page list(@BeanParam CatalogueQuery query, @QueryParam("page") String page) {
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page("catalogue/catalogue.jte", catalogue.read(query.read(), ask));
    }

    @GET
    @Path("paths/{id: \\d+}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Page path(@PathParam("id") long id) {
        return page(id, null);
    }

    @POST
    @Path("paths/{id: \\d+}/beginning")
    @RolesAllowed("EMPLOYEE")
    public Response begin(@PathParam("id") long id) {
        try {
            return FormAnswer.goTo("/my/paths/" + begin.begin(id));
        } catch (RuleRefused e) {
            return FormAnswer.refused(page(id, Messages.in(request.language()).text(e.key(), e.args())));
        }
    }

    private Page page(long id, String refusal) {
        Offering path = offerings.path(id);
        UnderWay.Open open = underWay.paths().get(id);
        return new Page("catalogue/path.jte", new Beginning(path, open, begin.dueOn(), refusal));
    }
}
