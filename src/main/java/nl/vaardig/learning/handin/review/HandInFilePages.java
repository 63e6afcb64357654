package nl.vaardig.learning.handin.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.vaardig.learning.handin.HandedIn;
import nl.vaardig.platform.page.ContentPolicy;
import nl.vaardig.platform.storedfile.FileAnswer;

/** The file of a version: for the learner, and for who reviews it once it is opened. */
@Path("/hand-ins/versions/{id: \\d+}/file")
@RequestScoped
@RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR"})
public class HandInFilePages {

    @Inject
    HandInFiles files;

    @Inject
    FileAnswer answer;

    @Context
    HttpHeaders headers;

    @GET
    @ContentPolicy("sandbox; default-src 'none'")
    public Response file(@PathParam("id") long id) {
        HandedIn version = files.get(id);
        return answer.of(version.file(), version.fileName(), headers);
    }
}
