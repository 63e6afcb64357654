package nl.vaardig.steering.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.vaardig.platform.navigation.Bar;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.who.Role;
import nl.vaardig.steering.overview.group.GapCatalogues;
import nl.vaardig.steering.overview.group.GapInventory;

/** The gap inventory of the organisation: one table, six ways to lay it out, down to the people. */
@Path("/inventory")
@InNavigation(order = 50, word = "overview.nav", roles = Role.HR_ADVISOR)
@InNavigation(value = Bar.VIEWS, order = 10, word = "overview.view", roles = Role.HR_ADVISOR)
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class InventoryPages {

    @Inject
    ReadInventory read;

    @Inject
    GapInventory inventory;

    @Inject
    GapCatalogues catalogues;

    @Inject
    Clock clock;

    @GET
    public Response show(@BeanParam InventoryQuery query, @QueryParam("format") String format) {
        InventoryAsk ask = query.read(today());
        ShownInventory shown = read.of(ask, ask.moments());
        if (TableFile.isAskedBy(format)) return InventoryFile.of(shown).as(format);
        return FormAnswer.filtered(
                new Page("overview/inventory.jte", shown), shown.ask().errors());
    }

    /** The same figures half a year before the day asked for: fetched after the page, as old levels take longer. */
    @GET
    @Path("earlier")
    public Page earlier(@BeanParam InventoryQuery query) {
        InventoryAsk ask = query.read(today());
        InventoryAsk earlier = ask.on(ask.earlier(), today());
        return new Page("overview/_earlier.jte", read.of(earlier, earlier.moments()));
    }

    /** To the learning path for the people behind the ticked rows. */
    @GET
    @Path("assignment")
    public Response assign(@BeanParam InventoryQuery query, @QueryParam("row") List<String> rows) {
        Ticked ticked = Ticked.of(query.read(today()), rows, catalogues.catalogue());
        return FormAnswer.goTo(ticked.address());
    }

    /** How many people a path would go to, as rows are ticked. */
    @GET
    @Path("assignment/people")
    public Page count(@BeanParam InventoryQuery query, @QueryParam("row") List<String> rows) {
        InventoryAsk ask = query.read(today());
        Ticked ticked = Ticked.of(ask, rows, catalogues.catalogue());
        OptionalLong people = rows.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ticked.peopleShort(inventory.lines(ask.when()).list()));
        return new Page("overview/_assign.jte", people);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
