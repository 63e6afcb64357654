package nl.vaardig.platform.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** One page of a list as the API gives it: the items, and in the Link header where the other pages are. */
public final class PagedAnswer {

    private PagedAnswer() {}

    public static Response of(Paging<?> page, UriInfo uri) {
        Address address = new Address(uri.getAbsolutePath().getPath());
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("page") && !name.equals("pageSize")) address.withEach(name, values);
        });
        return Response.ok(page).header("Link", page.links(address.toString())).build();
    }
}
