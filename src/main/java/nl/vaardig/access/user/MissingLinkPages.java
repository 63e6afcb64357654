package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.vaardig.access.signin.MakePasswordLinks;
import nl.vaardig.access.signin.MakePasswordLinks.Made;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** Links for all who have no password yet, as after a file of accounts: a file to hand them over from. */
@Path("/admin/users/links")
@RequestScoped
@RolesAllowed("ADMINISTRATOR")
public class MissingLinkPages {

    @Inject
    MakePasswordLinks links;

    @Inject
    CurrentRequest request;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @POST
    public Response make() {
        Messages texts = Messages.in(request.language());
        URI base = client.base(http);
        return TableFile.of(
                        texts.text("user.links.file"),
                        links.makeMissing(),
                        TableFile.column(texts.text("signin.account.name"), Made::name),
                        TableFile.column(texts.text("signin.signIn.userName"), Made::userName),
                        TableFile.column(
                                texts.text("user.handover.link"),
                                (Made made) -> UserLinkPages.address(base, made.secret())))
                .as("csv");
    }
}
