package nl.vaardig.privacy.accesslog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.vaardig.access.Viewers;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;

/** Who looked at my data, a line for each viewer and day, and who may. */
@Path("/my/viewers")
@RequestScoped
public class ViewerPages {

    public record Model(AccessLogEntries.Lately lately, Paging<LookDay> looks, List<Viewers.Viewer> mayLook) {}

    @Inject
    AccessLogEntries entries;

    @Inject
    Viewers viewers;

    @Inject
    CurrentRequest request;

    @GET
    @RolesAllowed("EMPLOYEE")
    public Page looks(@QueryParam("page") String page) {
        Long self = request.user().employeeId();
        if (self == null) throw new NotThere();
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page(
                "accesslog/viewers.jte",
                new Model(entries.lately(self), ask.of(LookDay.of(entries.latest(self))), viewers.of(self)));
    }
}
