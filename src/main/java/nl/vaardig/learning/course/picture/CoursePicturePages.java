package nl.vaardig.learning.course.picture;

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
import java.io.InputStream;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.ContentPolicy;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.FileAnswer;
import nl.vaardig.platform.storedfile.FileRefused;
import nl.vaardig.platform.storedfile.FileRefused.Reason;
import nl.vaardig.platform.storedfile.KeepFile;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** The picture of a course: shown to who sees the course, given and taken away by HR. */
@Path("/courses/{id: \\d+}/picture")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class CoursePicturePages {

    /** @param picture null: none yet @param fields a file has to be chosen again */
    public record Model(Course course, CoursePicture picture, Sent fields) {}

    @Inject
    Courses courses;

    @Inject
    CoursePictures pictures;

    @Inject
    KeepFile keepFile;

    @Inject
    FileAnswer fileAnswer;

    @Inject
    CurrentRequest request;

    @PathParam("id")
    long id;

    @GET
    public Page form() {
        Course course = courses.get(id);
        CoursePicture picture = pictures.of(course).orElse(null);
        Sent fields = Sent.blank();
        return new Page(
                "course/picture.jte",
                new Model(course, picture, picture == null ? fields : fields.withBoth("words", picture.words())));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response show(
            @FormParam("words-nl") String dutch,
            @FormParam("words-en") String english,
            @FormParam("file") EntityPart field) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("words-nl", dutch);
        typed.putSingle("words-en", english);
        Sent sent = Sent.form(typed, request.language())
                .named("words-nl", "course.picture.wordsNl")
                .named("words-en", "course.picture.wordsEn")
                .named("file", "course.picture.file");
        Course course = courses.get(id);
        CoursePicture there = pictures.of(course).orElse(null);
        SentFile file = SentFile.in(field);
        Bilingual words = sent.both("words", CoursePicture.LONGEST_WORDS);
        if (there == null && !file.hasContent()) sent.fault("file", "course.picture.missing");
        Boolean done = sent.tried(() -> show(file.content(), words));
        return done == null
                ? FormAnswer.again(new Page("course/picture.jte", new Model(course, there, sent)))
                : FormAnswer.goTo("/courses/" + id);
    }

    private boolean show(InputStream content, Bilingual words) {
        StoredFile kept = content == null ? null : kept(content);
        try {
            pictures.show(id, kept, words);
            return true;
        } catch (RuntimeException e) {
            if (kept != null) keepFile.giveUp(kept, e);
            throw e;
        }
    }

    private StoredFile kept(InputStream content) {
        try {
            return keepFile.from(content, CoursePictures.USE);
        } catch (FileRefused e) {
            throw e.reason() == Reason.TOO_LARGE
                    ? new BadField("file", "course.picture.large", CoursePictures.MEGABYTES)
                    : new BadField("file", "course.picture.kind");
        }
    }

    @POST
    @Path("removal")
    public Response remove() {
        pictures.remove(id);
        return FormAnswer.goTo("/courses/" + id + "/picture");
    }

    @ContentPolicy("sandbox; default-src 'none'")
    @GET
    @Path("{file: \\d+}")
    @RolesAllowed({"EMPLOYEE", "MANAGER", "HR_ADVISOR", "BOARD", "ADMINISTRATOR", "PRIVACY_OFFICER"})
    public Response file(@PathParam("file") long file, @Context HttpHeaders headers) {
        StoredFile picture = pictures.file(id, file);
        return fileAnswer.of(picture, "course-" + id + "." + picture.type().ending(), headers);
    }
}
