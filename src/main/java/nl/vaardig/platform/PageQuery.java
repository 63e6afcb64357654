package nl.vaardig.platform;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list the API is asked for, as it came in. */
public class PageQuery {

    @QueryParam("page")
    @Parameter(description = "The first is 1", example = "1")
    String page;

    @QueryParam("pageSize")
    @Parameter(description = "1 to 100; 25 when left out", example = "25")
    String pageSize;

    /** @throws BadField where there is no number */
    public Paging.Ask ask() {
        return Paging.Ask.of(Asked.number(page, "page"), Asked.number(pageSize, "pageSize"));
    }
}
