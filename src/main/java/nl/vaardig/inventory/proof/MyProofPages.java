package nl.vaardig.inventory.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skills;

/** What one lays beside an own level: links and files. */
@Path("/my/skills/{skill: \\d+}/proofs")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyProofPages {

    /** @param title and link as typed; a file has to be chosen again */
    public record Model(
            long skillId,
            Bilingual skill,
            List<Proofs.Line> lines,
            String title,
            String link,
            Map<String, String> errors) {}

    @Inject
    Proofs proofs;

    @Inject
    AddProof addProof;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    public Page list(@PathParam("skill") long skill) {
        return page(skill, "", "", Map.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("skill") long skill,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("link") @DefaultValue("") String link,
            @FormParam("file") EntityPart field) {
        try {
            SentFile file = SentFile.in(field);
            addProof.add(new ProofWish(skill, title, link, file.name(), file.content()));
        } catch (BadField e) {
            String message = Messages.in(request.language()).text(e.key(), e.arguments());
            return FormAnswer.again(page(skill, title, link, Map.of(e.field(), message)));
        }
        return FormAnswer.goTo("/my/skills/" + skill + "/proofs");
    }

    @POST
    @Path("{id: \\d+}/removal")
    public Response remove(@PathParam("id") long id) {
        return FormAnswer.goTo("/my/skills/" + proofs.remove(id) + "/proofs");
    }

    private Page page(long skill, String title, String link, Map<String, String> errors) {
        Bilingual name = skills.get(skill).name();
        List<Proofs.Line> lines = proofs.of(request.user().asEmployee(), skill);
        return new Page("proof/mine.jte", new Model(skill, name, lines, title, link, errors));
    }
}
