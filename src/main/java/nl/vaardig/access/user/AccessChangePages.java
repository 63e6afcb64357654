package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.SearchText;

/** Who gave whom which access: so that whoever opens a door for somebody is seen doing it. */
@Path("/privacy/access-changes")
@StandsUnder({"/privacy/access-log", "/admin"})
@RequestScoped
public class AccessChangePages {

    public record Model(String q, Paging<Users.Change> changes) {}

    @Inject
    Users users;

    @GET
    @RolesAllowed({"PRIVACY_OFFICER", "ADMINISTRATOR"})
    public Page list(@QueryParam("q") @DefaultValue("") String q, @QueryParam("page") String page) {
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), 50);
        return new Page("user/changes.jte", new Model(q, users.changes(SearchText.of(q), ask)));
    }
}
