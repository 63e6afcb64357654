package nl.vaardig.platform.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import nl.vaardig.platform.navigation.Navigation;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Rendered;
import nl.vaardig.platform.page.Templates;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Messages;

/** Renders pages. The whole page is rendered before the first byte goes out, so a fault never leaves half a page. */
@Provider
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {

    @Inject
    Templates templates;

    @Inject
    CurrentRequest request;

    @Inject
    Navigation navigation;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders asked;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Messages messages = Messages.in(request.language());
        Optional<String> notice = NextNotice.read(asked, messages);
        View view = new View(
                request.signedIn().filter(CurrentUser::hasChosen).orElse(null),
                messages,
                uri.getRequestUri().getPath(),
                uri.getRequestUri().getRawQuery(),
                notice.orElse(null),
                navigation);
        Rendered html = templates.render(page, view);
        if (notice.isPresent()) headers.add("Set-Cookie", NextNotice.said());
        html.writeTo(out);
    }
}
