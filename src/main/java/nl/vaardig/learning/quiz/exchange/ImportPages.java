package nl.vaardig.learning.quiz.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;

/** Bringing questions in: first what would come of it, then for real. And all questions as a file. */
@Path("/quizzes")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class ImportPages {

    /** @param lines null before anything was sent */
    public record Model(String text, String language, List<GiftImport.Line> lines, Map<String, String> errors) {

        public long count(GiftOutcome outcome) {
            return lines.stream().filter(line -> line.outcome() == outcome).count();
        }
    }

    @Inject
    GiftImport gift;

    @Inject
    CurrentRequest request;

    @GET
    @Path("imports")
    public Page start() {
        return page("", request.language(), null, Map.of());
    }

    /** A dry run: nothing changes. */
    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response tryOut(
            @FormParam("file") EntityPart file,
            @FormParam("text") String typed,
            @FormParam("language") String language) {
        try {
            String sent = read(SentFile.in(file));
            String text = sent.isBlank() ? typed == null ? "" : typed : sent;
            List<GiftImport.Line> lines = plan(text, language(language));
            return Response.ok(page(text, language(language), lines, Map.of())).build();
        } catch (BadField e) {
            String told = Messages.in(request.language()).text(e.key(), e.arguments());
            return FormAnswer.again(
                    page(typed == null ? "" : typed, language(language), null, Map.of(e.field(), told)));
        }
    }

    @POST
    @Path("imports/taking")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@FormParam("text") String text, @FormParam("language") String language) {
        if (plan(text == null ? "" : text, language(language)).isEmpty()) throw new BadField("text", "quiz.gift.empty");
        gift.take(text, language(language));
        return FormAnswer.goTo("/quizzes/items");
    }

    @GET
    @Path("file")
    @Produces("text/plain; charset=UTF-8")
    public Response file() {
        return Response.ok(gift.written())
                .header("Content-Disposition", "attachment; filename=\"questions.gift.txt\"")
                .build();
    }

    private List<GiftImport.Line> plan(String text, String language) {
        if (text.length() > GiftImport.LONGEST) throw new BadField("text", "quiz.gift.large");
        List<GiftImport.Line> lines = gift.plan(text, language);
        if (lines.isEmpty()) throw new BadField("text", "quiz.gift.empty");
        if (lines.size() > GiftImport.MOST) throw new BadField("text", "quiz.gift.many", GiftImport.MOST);
        return lines;
    }

    /** In UTF-8. */
    private static String read(SentFile file) {
        if (!file.hasContent()) return "";
        try {
            byte[] bytes = file.content().readNBytes(GiftImport.LONGEST * 4);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadField("file", "quiz.gift.encoding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(String asked) {
        return "en".equals(asked) ? "en" : "nl";
    }

    private static Page page(String text, String language, List<GiftImport.Line> lines, Map<String, String> errors) {
        return new Page("quiz/import.jte", new Model(text, language, lines, errors));
    }
}
