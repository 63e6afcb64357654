package nl.vaardig.learning.record.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import nl.vaardig.learning.record.period.RecordPeriod;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;

/** What was kept of my learning: on a page in plain words, and as a file with every word of it. */
@Path(OwnRecordPages.ADDRESS)
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class OwnRecordPages {

    static final String ADDRESS = "/my/learning-record";

    /** @param years how long it is kept */
    public record Model(Paging<OwnStatement> statements, int years) {}

    @Inject
    OwnRecord own;

    @Inject
    RecordPeriod period;

    @GET
    public Page page(@QueryParam("page") String page) {
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page("record/own.jte", new Model(own.page(ask), period.years()));
    }

    @GET
    @Path("file")
    public Response file() {
        String json = "[" + String.join(",\n", own.all()) + "]\n";
        return Response.ok(json.getBytes(StandardCharsets.UTF_8), "application/json;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"learning-record.json\"")
                .build();
    }
}
