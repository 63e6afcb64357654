package nl.vaardig.platform.page;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** What a page answers to a form: on to another page, or the same one again with what is wrong with it. */
public final class FormAnswer {

    private FormAnswer() {}

    /** Done: the browser fetches the next page, so that reloading it does nothing twice. */
    public static Response goTo(Object address) {
        return Response.seeOther(URI.create(address.toString())).build();
    }

    /** The same, with what was there before in a cookie for the Undo of the next page. */
    public static Response goTo(Object address, NewCookie before) {
        return Response.seeOther(URI.create(address.toString())).cookie(before).build();
    }

    /** Some fields can't be used. */
    public static Response again(Page page) {
        return html(422, page);
    }

    /** The fields are right, a rule stands in the way. */
    public static Response refused(Page page) {
        return html(409, page);
    }

    /** A page whose filters stand in its address: there as asked, or with what is wrong with them. */
    public static Response filtered(Page page, Map<String, ?> errors) {
        return errors.isEmpty() ? html(200, page) : again(page);
    }

    private static Response html(int status, Page page) {
        return Response.status(status).type("text/html").entity(page).build();
    }
}
