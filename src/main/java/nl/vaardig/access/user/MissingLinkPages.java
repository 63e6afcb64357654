package nl.vaardig.access.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.vaardig.access.signin.MakePasswordLinks;
import nl.vaardig.access.signin.MakePasswordLinks.Made;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.TableFile;

/** Links for all who have no password yet, as after a file of accounts: a file to hand them over from. */
@Path("/admin/users/links")
@RequestScoped
@RolesAllowed("ADMINISTRATOR")
public class MissingLinkPages {

    @Inject
    MakePasswordLinks links;

    @Inject
    CurrentRequest request;

    @Context
    UriInfo uri;

    @POST
    public Response make() {
        Messages texts = Messages.in(request.language());
        return TableFile.of(
                        texts.text("access.links.file"),
                        links.makeMissing(),
                        TableFile.column(texts.text("access.account.name"), Made::name),
                        TableFile.column(texts.text("access.signIn.userName"), Made::userName),
                        TableFile.column(
                                texts.text("access.handover.link"),
                                (Made made) -> UserLinkPages.address(uri, made.secret())))
                .as("csv");
    }
}
