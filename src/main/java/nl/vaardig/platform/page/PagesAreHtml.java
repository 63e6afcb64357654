package nl.vaardig.platform.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * A page is HTML, whatever the asker would accept: as JSON the server would write out all that its template knows, also
 * what that doesn't show. Before the filters that look at the type of the answer.
 */
@Provider
@Priority(Priorities.USER + 100)
public class PagesAreHtml implements ContainerResponseFilter {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page page) {
            response.setEntity(page, response.getEntityAnnotations(), HTML);
        }
    }
}
