package nl.vaardig.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.Role;

/** Where the functional administrator begins. */
@Path("/admin")
@InNavigation(order = 110, word = "admin.nav", roles = Role.ADMINISTRATOR)
@RequestScoped
public class AdminPages {

    /** @param lastImport null when no file was ever brought in */
    public record Model(Municipality municipality, AdminCounts.Counts counts, AdminCounts.LastImport lastImport) {}

    @Inject
    AdminCounts counts;

    @Inject
    Municipalities municipalities;

    @GET
    @RolesAllowed("ADMINISTRATOR")
    public Page overview() {
        return new Page(
                "admin/admin.jte",
                new Model(
                        municipalities.current(),
                        counts.counts(),
                        counts.lastImport().orElse(null)));
    }
}
