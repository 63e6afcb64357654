package nl.vaardig.platform.storedfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** Inside the server of the tests: files as large as the product will take them, as no page does yet. */
@Path("/file-trial")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class FileTrialPages {

    @Inject
    KeepFile keepFile;

    @Inject
    StoredFiles files;

    @Inject
    FileAnswer answer;

    @PersistenceContext
    EntityManager db;

    @Context
    HttpHeaders headers;

    /** The body is the file. @return its number */
    @POST
    @Path("{use}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.TEXT_PLAIN)
    public String keep(@PathParam("use") String use, InputStream content) {
        return kept(use, content);
    }

    /** The file is a part of the form. */
    @POST
    @Path("{use}")
    @TakesLargeForm
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_PLAIN)
    public String keepPart(@PathParam("use") String use, List<EntityPart> parts) {
        return kept(use, SentFile.in(parts.get(0)).content());
    }

    private String kept(String use, InputStream content) {
        return Long.toString(
                keepFile.from(content, FileUse.ofAnyType(use, 500 << 20)).id());
    }

    @GET
    @Path("{id: \\d+}")
    public Response file(@PathParam("id") long id) {
        return answer.of(files.get(id), "proef é.bin", headers);
    }

    /** How many files and parts there are, of this use. */
    @GET
    @Path("{use: [a-z]+}")
    @Produces(MediaType.TEXT_PLAIN)
    public String count(@PathParam("use") String use) {
        return number("from StoredFile f where f.usedFor = :use", use) + " "
                + number("from StoredPart p join StoredFile f on f.id = p.fileId where f.usedFor = :use", use);
    }

    private long number(String what, String use) {
        return db.createQuery("select count(*) " + what, Long.class)
                .setParameter("use", use)
                .getSingleResult();
    }

    /** Megabytes that are in use and not only not yet collected. */
    @GET
    @Path("heap/used")
    @Produces(MediaType.TEXT_PLAIN)
    public String heap() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return Long.toString(machine.totalMemory() - machine.freeMemory() >> 20);
    }
}
