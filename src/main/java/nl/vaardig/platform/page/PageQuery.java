package nl.vaardig.platform.page;

import jakarta.ws.rs.QueryParam;
import nl.vaardig.platform.BadField;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list the API is asked for, as it came in. */
public class PageQuery {

    @QueryParam("page")
    @Parameter(description = "The first is 1", example = "1")
    String page;

    @QueryParam("pageSize")
    @Parameter(description = "1 to 100; 25 when left out", example = "25")
    String pageSize;

    /** @throws BadField where there is no number, or none that a page can have */
    public Paging.Ask ask() {
        return Paging.Ask.of(within(page, "page", Paging.LAST), within(pageSize, "pageSize", Paging.MOST));
    }

    private static Integer within(String value, String field, int most) {
        Integer number = Asked.number(value, field);
        if (number != null && (number < 1 || number > most)) throw new BadField(field, "form.number", 1, most);
        return number;
    }
}
