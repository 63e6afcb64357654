package nl.vaardig.learning.path.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.platform.page.ContentPolicy;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.FileAnswer;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.storedfile.TakesLargeForm;
import nl.vaardig.platform.who.CurrentRequest;

/** The files of a path: for HR to add to its texts, for readers of the path to see. */
@Path("/paths/{id: \\d+}/files")
@RequestScoped
public class PathFilePages {

    public record Model(long path, List<PathFile> files, Sent fields) {

        public String accept() {
            return PathFileWish.ACCEPT;
        }

        public int megabytes() {
            return PathFileWish.MEGABYTES;
        }
    }

    @Inject
    PathFiles files;

    @Inject
    AddPathFile adding;

    @Inject
    FileAnswer answer;

    @Inject
    CurrentRequest request;

    @Context
    HttpHeaders headers;

    @PathParam("id")
    long id;

    @GET
    @RolesAllowed("HR_ADVISOR")
    public Page list() {
        return page(Sent.blank());
    }

    @POST
    @RolesAllowed("HR_ADVISOR")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesLargeForm
    public Response add(
            @FormParam("alt-nl") String nl, @FormParam("alt-en") String en, @FormParam("file") EntityPart field) {
        files.mustHaveRoom(id);
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("alt-nl", nl == null ? "" : nl);
        typed.putSingle("alt-en", en == null ? "" : en);
        Sent sent = Sent.form(typed, request.language())
                .named("alt-nl", "path.file.alt.nl")
                .named("alt-en", "path.file.alt.en")
                .named("file", "path.file.file");
        PathFileWish wish = PathFileWish.read(sent, SentFile.in(field));
        Boolean isAdded = sent.tried(() -> adding.add(id, wish));
        return isAdded == null ? FormAnswer.again(page(sent)) : FormAnswer.goTo("/paths/" + id + "/files");
    }

    @POST
    @Path("{file: \\d+}/removal")
    @RolesAllowed("HR_ADVISOR")
    public Response remove(@PathParam("file") long file) {
        files.remove(id, file);
        return FormAnswer.goTo("/paths/" + id + "/files");
    }

    @GET
    @Path("{file: \\d+}")
    @ContentPolicy("sandbox; default-src 'none'")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Response file(@PathParam("file") long file) {
        PathFile found = files.get(id, file);
        return answer.of(found.file(), found.name(), headers);
    }

    private Page page(Sent fields) {
        return new Page("path/files.jte", new Model(id, files.of(id), fields));
    }
}
