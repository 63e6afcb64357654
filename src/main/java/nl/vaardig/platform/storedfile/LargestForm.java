package nl.vaardig.platform.storedfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * A form with a file lies on disk before anybody looks at it, so it is refused by its length before it is read, but where
 * a page says that it takes larger ones. Each page has a limit of its own below this one, told in words of its own.
 */
@Provider
@ApplicationScoped
public class LargestForm implements ContainerRequestFilter {

    private static final int USUAL = 60 << 20;

    @Context
    ResourceInfo asked;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean isForm = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        if (!isForm || asked.getResourceMethod().isAnnotationPresent(TakesLargeForm.class)) return;
        int length = request.getLength();
        if (length < 0 || length > USUAL) throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
